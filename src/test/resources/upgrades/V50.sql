insert into rejected_stem (briefing_id, stem) values (1, 'Who grew?');
