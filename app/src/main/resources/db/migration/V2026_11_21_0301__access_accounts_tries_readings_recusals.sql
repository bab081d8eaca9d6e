call platform.room('access');

create table access.account
(
    id                   uuid primary key,
    collectivity_id      uuid        not null,
    agent_id             uuid        not null unique,
    login                text        not null check (login ~ '^[a-z0-9][a-z0-9._-]{1,59}$'),
    password_hash        text        not null,
    must_change_password boolean     not null,
    roles                text[]      not null check (cardinality(roles) > 0),
    disabled             boolean     not null default false,
    second_factor        bytea,
    second_factor_step   bigint      not null default 0,
    epoch                int         not null default 0,
    opened_at            timestamptz not null,
    last_signed_in_at    timestamptz,
    version              int         not null default 0,
    unique (collectivity_id, login)
);
call platform.wall('access.account');
revoke delete on access.account from maillage_app;

create table access.recovery_code
(
    collectivity_id uuid not null,
    account_id      uuid not null references access.account,
    digest          text not null,
    primary key (account_id, digest)
);
call platform.wall('access.recovery_code');

-- No wall: counted before anyone has signed in; the key is a keyed digest of a login or of an address.
create table access.tries
(
    key           text primary key,
    failures      int         not null,
    last_failure  timestamptz not null,
    blocked_until timestamptz
);

create table access.kept_form
(
    account_id      uuid primary key references access.account,
    collectivity_id uuid        not null,
    sealed          bytea       not null,
    kept_at         timestamptz not null
);
call platform.wall('access.kept_form');

create table access.first_steps
(
    collectivity_id uuid primary key,
    finished_at     timestamptz not null
);
call platform.wall('access.first_steps');

create table access.reading
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    person          uuid        not null,
    reader          uuid        not null,
    purpose         text        not null,
    at              timestamptz not null
);
create index on access.reading (collectivity_id, person, at);
call platform.wall('access.reading');
revoke update, delete on access.reading from maillage_app;

create table access.recusal
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    agent_id        uuid        not null,
    person          uuid        not null,
    reason          text        not null,
    starts          date        not null,
    ends            date,
    declared_by     uuid        not null,
    declared_at     timestamptz not null,
    check (ends >= starts)
);
create index on access.recusal (collectivity_id, agent_id, person);
call platform.wall('access.recusal');
revoke delete on access.recusal from maillage_app;
