-- An account elsewhere (an OpenID provider's, told by its issuer and its number there) that signs in to an account here. It
-- is linked when the provider first vouches for the email; after that the number counts, which nobody else is given.
create table linked_identity (
    issuer     text        not null check (length(issuer) between 1 and 500),
    subject    text        not null check (length(subject) between 1 and 255),
    account_id bigint      not null references account on delete cascade,
    linked_at  timestamptz not null,
    primary key (issuer, subject),
    constraint linked_identity_is_one_for_an_account unique (account_id, issuer)
);
