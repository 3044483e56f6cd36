insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
    values ('draft-questions', '2', '\xaced', '2025-01-04 11:00Z', false, 1);
