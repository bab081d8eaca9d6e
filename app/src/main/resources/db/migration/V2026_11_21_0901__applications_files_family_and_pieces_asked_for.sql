call platform.room('applications');

-- The last rank given by scheme and year: its row is the lock that keeps numbers without hole.
create table applications.number_given
(
    collectivity_id uuid not null,
    prefix          text not null,
    year            int  not null,
    rank            int  not null,
    primary key (collectivity_id, prefix, year)
);
call platform.wall('applications.number_given');
revoke delete on applications.number_given from maillage_app;

create table applications.application
(
    id                uuid primary key,
    collectivity_id   uuid        not null,
    number            text        not null,
    scheme            text        not null,
    scheme_version    int         not null,
    renewal           boolean     not null,
    renewed_card      text,
    applicant         uuid        not null,
    channel           text        not null check (channel in ('GUICHET', 'COURRIER', 'EN_LIGNE')),
    received_on       date        not null,
    acknowledged_on   date        not null,
    acknowledgement   uuid,
    registered_by     uuid        not null,
    registered_at     timestamptz not null,
    officer           uuid,
    stage             text        not null check (stage in
        ('REGISTERED', 'INSTRUCTION', 'WAITING_PIECE', 'SENT_BACK', 'PROPOSED', 'DECIDED', 'CLOSED')),
    complete          boolean     not null default false,
    proposal          uuid,
    decision          uuid,
    ended_on          date,
    reasons           text,
    due_on            date,
    suspended_since   date,
    version           bigint      not null,
    unique (collectivity_id, number),
    check (stage <> 'PROPOSED' or proposal is not null),
    check (stage <> 'SENT_BACK' or reasons is not null),
    check (stage <> 'DECIDED' or decision is not null),
    check (stage <> 'CLOSED' or (ended_on is not null and reasons is not null))
);
call platform.wall('applications.application');
revoke delete on applications.application from maillage_app;
create index on applications.application (collectivity_id, applicant);
create index on applications.application (collectivity_id, officer, stage);
create index on applications.application (collectivity_id, stage, due_on);
create index on applications.application (collectivity_id, received_on);
create index on applications.application (proposal);

create table applications.family_member
(
    application     uuid not null references applications.application,
    collectivity_id uuid not null,
    person          uuid not null,
    link            text not null check (link in ('PARTNER', 'CHILD', 'OTHER')),
    position        int  not null,
    primary key (application, person)
);
call platform.wall('applications.family_member');
create index on applications.family_member (collectivity_id, person);

create table applications.piece_request
(
    id              uuid primary key,
    collectivity_id uuid not null,
    application     uuid not null references applications.application,
    kind            text not null,
    label           text not null,
    why             text not null,
    asked_on        date not null,
    received_on     date check (received_on >= asked_on)
);
call platform.wall('applications.piece_request');
revoke delete on applications.piece_request from maillage_app;
create index on applications.piece_request (application);

-- What agents say to one another about a file: why it changes hands, why it ends.
create table applications.remark
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    application     uuid        not null references applications.application,
    act             text        not null,
    remark          text        not null,
    written_by      uuid        not null,
    written_at      timestamptz not null
);
call platform.wall('applications.remark');
revoke update, delete on applications.remark from maillage_app;
create index on applications.remark (application);
