call platform.room('people');

-- One row a collectivity: its lock keeps the numbers without hole.
create table people.last_number
(
    collectivity_id uuid primary key,
    number          int not null check (number between 0 and 9999999)
);
call platform.wall('people.last_number');

create table people.person
(
    collectivity_id uuid        not null,
    id              uuid        not null,
    number          int         not null check (number between 1 and 9999999),
    restricted      boolean     not null default false,
    version         int         not null default 1,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    changed_by      uuid,
    primary key (collectivity_id, id),
    unique (collectivity_id, number),
    unique (id)
);
call platform.wall('people.person');
revoke delete on people.person from maillage_app;

-- Every fact below is a row with its source; a correction withdraws the row and keeps it.
create table people.identity
(
    collectivity_id uuid        not null,
    id              uuid        not null primary key,
    person_id       uuid        not null,
    sex             text check (sex in ('F', 'M')),
    birth_date      date,
    birth_year      smallint,
    status          text        not null check (status in ('COMMON', 'CUSTOMARY')),
    source          text        not null,
    recorded_on     date        not null,
    recorded_by     uuid,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    foreign key (collectivity_id, person_id) references people.person (collectivity_id, id),
    check (birth_date is null or birth_year = extract(year from birth_date))
);
create unique index on people.identity (collectivity_id, person_id) where withdrawn_at is null;
create index on people.identity (collectivity_id, birth_date) where withdrawn_at is null;
call platform.wall('people.identity');

create table people.name
(
    collectivity_id uuid not null,
    id              uuid not null primary key,
    person_id       uuid not null,
    kind            text not null check (kind in ('USED', 'BIRTH', 'MARRIED', 'CUSTOMARY', 'FIRST', 'FORMER')),
    value           text not null check (length(value) between 1 and 80),
    ended_on        date,
    source          text not null,
    recorded_on     date not null,
    recorded_by     uuid,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    foreign key (collectivity_id, person_id) references people.person (collectivity_id, id)
);
create unique index on people.name (collectivity_id, person_id, kind)
    where withdrawn_at is null and ended_on is null and kind not in ('CUSTOMARY', 'FORMER');
create index on people.name (collectivity_id, person_id);
call platform.wall('people.name');

create table people.contact
(
    collectivity_id uuid    not null,
    id              uuid    not null primary key,
    person_id       uuid    not null,
    kind            text    not null check (kind in ('PHONE', 'EMAIL')),
    value           text    not null check (length(value) between 1 and 120),
    messages        boolean not null,
    source          text    not null,
    recorded_on     date    not null,
    recorded_by     uuid,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    foreign key (collectivity_id, person_id) references people.person (collectivity_id, id)
);
create index on people.contact (collectivity_id, person_id);
call platform.wall('people.contact');

create table people.residence
(
    collectivity_id uuid      not null,
    id              uuid      not null primary key,
    person_id       uuid      not null,
    period          daterange not null check (not isempty(period) and not lower_inf(period)),
    commune         text      not null,
    province        text check (province in ('SUD', 'NORD', 'ILES')),
    line            text      not null check (length(line) <= 160),
    source          text      not null,
    recorded_on     date      not null,
    recorded_by     uuid,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    foreign key (collectivity_id, person_id) references people.person (collectivity_id, id),
    constraint residences_do_not_overlap exclude using gist (person_id with =, period with &&) where (withdrawn_at is null)
);
create index on people.residence (collectivity_id, person_id);
call platform.wall('people.residence');

-- The tribe a person belongs to by custom: says nothing of where the person lives.
create table people.attachment
(
    collectivity_id uuid not null,
    id              uuid not null primary key,
    person_id       uuid not null,
    tribe           text not null check (length(tribe) between 1 and 80),
    commune         text not null,
    source          text not null,
    recorded_on     date not null,
    recorded_by     uuid,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    foreign key (collectivity_id, person_id) references people.person (collectivity_id, id)
);
create unique index on people.attachment (collectivity_id, person_id) where withdrawn_at is null;
call platform.wall('people.attachment');

create table people.cover
(
    collectivity_id uuid      not null,
    id              uuid      not null primary key,
    person_id       uuid      not null,
    kind            text      not null check (kind in ('CAFAT', 'MUTUAL', 'STATE', 'OTHER', 'NONE')),
    detail          text check (length(detail) <= 80),
    period          daterange not null check (not isempty(period) and not lower_inf(period)),
    source          text      not null,
    recorded_on     date      not null,
    recorded_by     uuid,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    foreign key (collectivity_id, person_id) references people.person (collectivity_id, id)
);
create index on people.cover (collectivity_id, person_id);
call platform.wall('people.cover');

create table people.household
(
    collectivity_id uuid        not null,
    id              uuid        not null,
    formed_on       date        not null,
    created_at      timestamptz not null,
    created_by      uuid,
    primary key (collectivity_id, id)
);
call platform.wall('people.household');

create table people.membership
(
    collectivity_id uuid      not null,
    id              uuid      not null primary key,
    household_id    uuid      not null,
    person_id       uuid      not null,
    period          daterange not null check (not isempty(period) and not lower_inf(period)),
    shared          boolean   not null default false,
    source          text      not null,
    recorded_on     date      not null,
    recorded_by     uuid,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    foreign key (collectivity_id, person_id) references people.person (collectivity_id, id),
    foreign key (collectivity_id, household_id) references people.household (collectivity_id, id),
    constraint never_the_same_member_twice exclude using gist (household_id with =, person_id with =, period with &&)
        where (withdrawn_at is null),
    constraint one_household_unless_shared exclude using gist (person_id with =, period with &&)
        where (withdrawn_at is null and not shared)
);
create index on people.membership (collectivity_id, person_id);
create index on people.membership (collectivity_id, household_id);
call platform.wall('people.membership');

-- A family of a household: a fifth of households hold several.
create table people.family
(
    collectivity_id uuid not null,
    id              uuid not null,
    primary key (collectivity_id, id)
);
call platform.wall('people.family');

create table people.family_member
(
    collectivity_id uuid      not null,
    id              uuid      not null primary key,
    family_id       uuid      not null,
    person_id       uuid      not null,
    period          daterange not null check (not isempty(period) and not lower_inf(period)),
    source          text      not null,
    recorded_on     date      not null,
    recorded_by     uuid,
    foreign key (collectivity_id, person_id) references people.person (collectivity_id, id),
    foreign key (collectivity_id, family_id) references people.family (collectivity_id, id),
    constraint one_family_at_a_time exclude using gist (person_id with =, period with &&)
);
create index on people.family_member (collectivity_id, family_id);
create index on people.family_member (collectivity_id, person_id);
call platform.wall('people.family_member');

-- What the relative is to the person; one row a pair, read both ways.
create table people.kinship
(
    collectivity_id uuid not null,
    id              uuid not null primary key,
    person_id       uuid not null,
    relative_id     uuid not null,
    kind            text not null,
    source          text not null,
    recorded_on     date not null,
    recorded_by     uuid,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    foreign key (collectivity_id, person_id) references people.person (collectivity_id, id),
    foreign key (collectivity_id, relative_id) references people.person (collectivity_id, id),
    check (person_id <> relative_id)
);
create unique index on people.kinship (collectivity_id, least(person_id, relative_id), greatest(person_id, relative_id))
    where withdrawn_at is null;
create index on people.kinship (collectivity_id, person_id);
create index on people.kinship (collectivity_id, relative_id);
call platform.wall('people.kinship');

-- What other rooms see of a person today; read behind the wall of whoever asks.
create view people.summary with (security_invoker = true) as
select p.collectivity_id, p.id, p.number, p.restricted, p.version, p.changed_at, p.changed_by,
       i.sex, i.birth_date, i.birth_year, i.status,
       coalesce(n.used, n.married, n.birth, n.customary, '') as used, n.birth, n.married, n.customary,
       coalesce(n.first, '') as first
from people.person p
         join people.identity i on i.collectivity_id = p.collectivity_id and i.person_id = p.id and i.withdrawn_at is null
         left join lateral (
    select max(value) filter (where kind = 'USED') as used,
           max(value) filter (where kind = 'BIRTH') as birth,
           max(value) filter (where kind = 'MARRIED') as married,
           string_agg(value, ', ' order by recorded_on, id) filter (where kind = 'CUSTOMARY') as customary,
           max(value) filter (where kind = 'FIRST') as first
    from people.name n
    where n.collectivity_id = p.collectivity_id and n.person_id = p.id and n.withdrawn_at is null and n.ended_on is null
    ) n on true;
