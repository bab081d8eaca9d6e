create table access.directory_link
(
    account_id      uuid primary key references access.account,
    collectivity_id uuid        not null,
    issuer          text        not null,
    subject         text        not null check (length(subject) between 1 and 255),
    linked_at       timestamptz not null,
    unique (collectivity_id, issuer, subject)
);
call platform.wall('access.directory_link');
