create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists btree_gist with schema public;

-- The collectivity of the transaction, or null: then a walled table is empty.
create function platform.collectivity() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('maillage.collectivity', true), '')::uuid;

-- Opens a room: its schema, readable and writable by the program.
create procedure platform.room(name text)
    language plpgsql as
$$
begin
    execute format('create schema %I', name);
    execute format('grant usage on schema %I to maillage_app', name);
    execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to maillage_app', name);
    execute format('alter default privileges in schema %I grant usage on sequences to maillage_app', name);
end
$$;

-- Walls a table off: the program sees the rows of the transaction's collectivity and no other.
create procedure platform.wall(walled regclass)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy wall on %s to maillage_app using (collectivity_id = platform.collectivity()) with check (collectivity_id = platform.collectivity())', walled);
    execute format('create policy owner on %s to %I using (true) with check (true)', walled, current_user);
end
$$;

grant usage on schema platform to maillage_app, maillage_portal;
alter default privileges in schema platform grant select, insert, update, delete on tables to maillage_app;

create table platform.blob
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    sha256          text        not null,
    media_type      text        not null,
    content         bytea       not null,
    stored_at       timestamptz not null
);
alter table platform.blob alter column content set storage external;
call platform.wall('platform.blob');
revoke update on platform.blob from maillage_app;

create table platform.scheduled_tasks
(
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on platform.scheduled_tasks (execution_time);
create index on platform.scheduled_tasks (last_heartbeat);

create table platform.session
(
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index on platform.session (session_id);
create index on platform.session (expiry_time);
create index on platform.session (principal_name);
create table platform.session_attributes
(
    session_primary_id char(36)     not null references platform.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
