insert into scheduled_endings (task_name, task_instance, execution_time, picked, version)
    values ('end-attempts', 'recurring', '2025-05-02 11:20Z', false, 1);
