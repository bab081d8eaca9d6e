call platform.room('takeup');

-- One passage over the persons of the base; the next one replaces it and what it found.
create table takeup.run
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    day             date        not null,
    months          int         not null check (months between 1 and 120),
    restricted      boolean     not null,
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    to_read         bigint      not null,
    read            bigint      not null default 0,
    last_read       uuid,
    begun_at        timestamptz,
    ended_at        timestamptz,
    stop_reason     text,
    check (stop_reason is null or ended_at is not null)
);
create unique index one_run_a_collectivity on takeup.run (collectivity_id);
call platform.wall('takeup.run');

create table takeup.finding
(
    id              uuid primary key,
    run             uuid    not null references takeup.run (id) on delete cascade,
    collectivity_id uuid    not null,
    person          uuid    not null,
    restricted      boolean not null,
    pupil           uuid,
    scheme          text    not null,
    lacking         int     not null check (lacking >= 0),
    commune         text,
    met             text[]  not null,
    missing         text[]  not null,
    taken_from      date,
    check (lacking = cardinality(missing))
);
create index on takeup.finding (collectivity_id, lacking, id);
create index on takeup.finding (run);
create index on takeup.finding (person);
call platform.wall('takeup.finding');
revoke update on takeup.finding from maillage_app;

-- Who is not to be called again for a scheme, and why; taking it back leaves the line.
create table takeup.set_aside
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    person          uuid        not null,
    scheme          text        not null,
    reason          text        not null,
    until           date,
    set_by          uuid        not null,
    set_at          timestamptz not null,
    lifted_by       uuid,
    lifted_at       timestamptz,
    check ((lifted_by is null) = (lifted_at is null))
);
create unique index one_standing_a_person_and_scheme on takeup.set_aside (collectivity_id, person, scheme) where lifted_at is null;
call platform.wall('takeup.set_aside');
revoke update, delete on takeup.set_aside from maillage_app;
grant update (lifted_by, lifted_at) on takeup.set_aside to maillage_app;
