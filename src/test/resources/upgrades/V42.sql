update cohort set archived_at = '2025-04-01 10:00Z' where id = 2;
