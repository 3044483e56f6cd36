-- Who may join by the code: everybody while it is open, until a moment where there is one.
alter table cohort
    add column join_open  boolean not null default true,
    add column join_until timestamptz;
