create table account (
    id            bigint generated always as identity primary key,
    name          text        not null check (length(btrim(name)) between 1 and 100),
    email         text        not null check (email = lower(email) and length(email) between 3 and 254),
    password_hash text        not null,
    role          text        not null check (role in ('INSTRUCTOR', 'TRAINEE')),
    created_at    timestamptz not null,
    constraint account_email_is_unique unique (email)
);

create table cohort (
    id         bigint generated always as identity primary key,
    owner_id   bigint      not null references account,
    name       text        not null check (length(btrim(name)) between 1 and 100),
    join_code  text        not null,
    created_at timestamptz not null,
    constraint cohort_join_code_is_unique unique (join_code)
);

create index cohort_by_owner on cohort (owner_id);

create table cohort_member (
    cohort_id  bigint      not null references cohort on delete cascade,
    account_id bigint      not null references account on delete cascade,
    joined_at  timestamptz not null,
    primary key (cohort_id, account_id)
);

create index cohort_member_by_account on cohort_member (account_id);

-- The links that the console prints while there is no instructor. Only a hash is kept: who reads the database cannot use it.
create table setup_token (
    token_hash bytea       primary key check (length(token_hash) = 32),
    created_at timestamptz not null
);
