update generation set status = 'CANCELLED', reason = null, stage = 'READING', percent = 40 where briefing_id = 2;
