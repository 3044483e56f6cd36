-- Another table of db-scheduler, beside the one for drafting: the end of an attempt must not wait for an article that is
-- being read, and a scheduler throws away the tasks in its table that it does not know.
create table scheduled_endings (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);

create index scheduled_endings_by_execution_time on scheduled_endings (execution_time);
create index scheduled_endings_by_heartbeat on scheduled_endings (last_heartbeat);
