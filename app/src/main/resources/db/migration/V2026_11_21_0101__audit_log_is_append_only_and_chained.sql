call platform.room('audit');

-- The head of each collectivity's chain; its row is the lock that keeps the sequence without hole.
create table audit.head
(
    collectivity_id uuid primary key,
    sequence        bigint not null,
    digest          text   not null
);
call platform.wall('audit.head');
revoke delete on audit.head from maillage_app;

create table audit.line
(
    collectivity_id uuid        not null,
    sequence        bigint      not null,
    at              timestamptz not null,
    actor           uuid,
    act             text        not null,
    subject_kind    text        not null,
    subject         uuid        not null,
    details         text        not null,
    digest          text        not null,
    primary key (collectivity_id, sequence)
);
create index on audit.line (collectivity_id, subject_kind, subject);
call platform.wall('audit.line');
revoke update, delete on audit.line from maillage_app;
