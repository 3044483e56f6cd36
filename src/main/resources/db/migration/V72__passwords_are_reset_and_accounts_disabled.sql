-- The links by which people choose a new password: from an instructor (made_by), or by mail. Each works once, until its end,
-- and a password chosen by one ends the others. Only a hash is kept: who reads the database cannot use it.
create table password_reset (
    token_hash bytea       primary key check (length(token_hash) = 32),
    account_id bigint      not null references account on delete cascade,
    made_by    bigint      references account on delete cascade,
    ends_at    timestamptz not null
);

create index password_reset_by_account on password_reset (account_id);
create index password_reset_by_maker on password_reset (made_by);

-- Nobody signs in to a disabled account; all that it has done stays.
alter table account add column disabled_at timestamptz;
