create table access.passkey
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    account_id      uuid        not null references access.account,
    name            text        not null,
    credential      text        not null,
    public_key      bytea       not null,
    counter         bigint      not null,
    syncable        boolean     not null,
    synced          boolean     not null,
    transports      text        not null,
    added_at        timestamptz not null,
    last_used_at    timestamptz,
    unique (collectivity_id, credential)
);
create index on access.passkey (account_id);
call platform.wall('access.passkey');
