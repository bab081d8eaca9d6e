call platform.room('evidence');

create table evidence.piece
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    person_id       uuid        not null,
    file_id         uuid        not null,
    kind            text        not null,
    kind_label      text        not null,
    file_name       text        not null,
    blob_id         uuid        not null,
    media_type      text        not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    size            bigint      not null check (size > 0),
    state           text        not null check (state in ('RECEIVED', 'ACCEPTED', 'REFUSED', 'REPLACED')),
    refusal         text,
    valid_to        date,
    received_by     uuid        not null,
    received_at     timestamptz not null,
    judged_by       uuid,
    judged_at       timestamptz,
    replaced_by     uuid references evidence.piece,
    check ((state = 'REPLACED') = (replaced_by is not null)),
    check (state <> 'REFUSED' or refusal is not null)
);
create index on evidence.piece (person_id, kind);
call platform.wall('evidence.piece');
revoke delete on evidence.piece from maillage_app;

-- A piece serves the file it was received for, and those it is used again in.
create table evidence.piece_use
(
    piece_id        uuid        not null references evidence.piece,
    file_id         uuid        not null,
    collectivity_id uuid        not null,
    used_by         uuid        not null,
    used_at         timestamptz not null,
    primary key (file_id, piece_id)
);
create index on evidence.piece_use (piece_id);
call platform.wall('evidence.piece_use');
revoke update, delete on evidence.piece_use from maillage_app;

create table evidence.fact
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    file_id         uuid        not null,
    subject_id      uuid        not null,
    key             text        not null,
    part            text        not null,
    value           jsonb       not null,
    valid_from      date,
    valid_to        date,
    source          text        not null check (source in ('PIECE', 'DECLARATION', 'REGISTER', 'JUDGMENT')),
    source_label    text        not null,
    piece_id        uuid references evidence.piece,
    justification   text,
    recorded_by     uuid        not null,
    recorded_at     timestamptz not null,
    superseded_at   timestamptz,
    check (valid_to is null or valid_from is null or valid_from <= valid_to),
    check (source <> 'JUDGMENT' or justification is not null)
);
create unique index fact_in_force on evidence.fact (file_id, subject_id, key, part) where superseded_at is null;
create index fact_of_file on evidence.fact (file_id);
call platform.wall('evidence.fact');
revoke update, delete on evidence.fact from maillage_app;
grant update (superseded_at) on evidence.fact to maillage_app;

-- Facts of health: a class of their own, read only by whoever may see health data.
create table evidence.health_fact (like evidence.fact including defaults including constraints);
alter table evidence.health_fact add primary key (id);
alter table evidence.health_fact add foreign key (piece_id) references evidence.piece;
create unique index health_fact_in_force on evidence.health_fact (file_id, subject_id, key, part) where superseded_at is null;
create index health_fact_of_file on evidence.health_fact (file_id);
call platform.wall('evidence.health_fact');
revoke update, delete on evidence.health_fact from maillage_app;
grant update (superseded_at) on evidence.health_fact to maillage_app;
