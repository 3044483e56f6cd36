-- Somebody who was invited has no password until they open their invitation.
alter table account alter column password_hash drop not null;

-- The link that an instructor hands to somebody whose account they made: one at a time, gone once used. Only a hash is
-- kept: who reads the database cannot use it.
create table invitation (
    account_id bigint      primary key references account on delete cascade,
    token_hash bytea       not null check (length(token_hash) = 32),
    invited_by bigint      not null references account on delete cascade,
    created_at timestamptz not null,
    constraint invitation_token_is_unique unique (token_hash)
);

create index invitation_by_instructor on invitation (invited_by);
