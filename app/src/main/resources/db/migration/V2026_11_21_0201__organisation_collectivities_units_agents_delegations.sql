call platform.room('organisation');

-- No wall: the names of the collectivities stand on the sign-in page, before anyone has signed in.
create table organisation.collectivity
(
    id          uuid primary key,
    slug        text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,29}$'),
    name        text not null,
    directorate text not null,
    province    text not null check (province in ('SUD', 'NORD', 'ILES')),
    version     int  not null default 0
);
revoke delete on organisation.collectivity from maillage_app;

create table organisation.unit
(
    id              uuid primary key,
    collectivity_id uuid not null references organisation.collectivity,
    parent_id       uuid,
    kind            text not null check (kind in ('DIRECTION', 'POLE', 'SERVICE', 'BUREAU', 'CELLULE', 'SITE')),
    place           text,
    opened_on       date not null,
    closed_on       date,
    version         int  not null default 0,
    check (closed_on >= opened_on),
    unique (collectivity_id, id),
    foreign key (collectivity_id, parent_id) references organisation.unit (collectivity_id, id)
);
call platform.wall('organisation.unit');
revoke delete on organisation.unit from maillage_app;

-- One name a day: a letter of 2022 shows the name of 2022.
create table organisation.unit_name
(
    collectivity_id uuid      not null,
    unit_id         uuid      not null,
    valid           daterange not null,
    name            text      not null,
    acronym         text,
    act             text,
    foreign key (collectivity_id, unit_id) references organisation.unit (collectivity_id, id),
    exclude using gist (unit_id with =, valid with &&)
);
call platform.wall('organisation.unit_name');
revoke delete on organisation.unit_name from maillage_app;

-- What a source says, on its date; never a count made by the program.
create table organisation.headcount
(
    collectivity_id uuid not null,
    unit_id         uuid not null,
    counted_on      date not null,
    number          int  not null check (number between 0 and 99999),
    counted         text not null,
    source          text not null,
    primary key (unit_id, counted_on),
    foreign key (collectivity_id, unit_id) references organisation.unit (collectivity_id, id)
);
call platform.wall('organisation.headcount');

create table organisation.agent
(
    id              uuid primary key,
    collectivity_id uuid not null references organisation.collectivity,
    first_name      text not null,
    last_name       text not null,
    version         int  not null default 0,
    unique (collectivity_id, id)
);
call platform.wall('organisation.agent');
revoke delete on organisation.agent from maillage_app;

create table organisation.post_held
(
    collectivity_id uuid      not null,
    agent_id        uuid      not null,
    unit_id         uuid,
    title           text      not null,
    held            daterange not null,
    foreign key (collectivity_id, agent_id) references organisation.agent (collectivity_id, id),
    foreign key (collectivity_id, unit_id) references organisation.unit (collectivity_id, id),
    exclude using gist (agent_id with =, held with &&)
);
call platform.wall('organisation.post_held');

-- Both days included; revoked_from is the first day on which it no longer lets anyone sign.
create table organisation.delegation
(
    id                uuid primary key,
    collectivity_id   uuid not null,
    agent_id          uuid not null,
    scheme            text not null,
    authority         text not null,
    reference         text not null,
    starts            date not null,
    ends              date,
    revoked_from      date,
    revocation_reason text,
    check (ends >= starts),
    check (revoked_from >= starts),
    check ((revoked_from is null) = (revocation_reason is null)),
    foreign key (collectivity_id, agent_id) references organisation.agent (collectivity_id, id),
    exclude using gist (agent_id with =, scheme with =, daterange(starts, least(ends + 1, revoked_from), '[)') with &&)
);
call platform.wall('organisation.delegation');
revoke delete on organisation.delegation from maillage_app;
