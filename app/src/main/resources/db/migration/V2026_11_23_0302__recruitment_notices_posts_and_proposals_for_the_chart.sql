call platform.room('recruitment');

-- The file stays as it came; its fields with the place where each was read.
create table recruitment.notice
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    blob            uuid        not null,
    file_name       text        not null,
    sha256          text        not null,
    row_number      int         not null,
    notice_key      text        not null,
    reference       text,
    title           text        not null,
    published_on    date        not null,
    fields          jsonb       not null,
    imported_by     uuid        not null,
    imported_at     timestamptz not null,
    unique (collectivity_id, sha256, row_number)
);
create index on recruitment.notice (collectivity_id, notice_key);
call platform.wall('recruitment.notice');
revoke update, delete on recruitment.notice from maillage_app;

create table recruitment.post
(
    id              uuid primary key,
    collectivity_id uuid not null,
    unit_id         uuid not null,
    title           text not null,
    corps           text,
    job             text,
    place           text,
    opened_on       date not null,
    closed_on       date,
    check (closed_on >= opened_on)
);
create index on recruitment.post (unit_id);
call platform.wall('recruitment.post');

-- The notices by which a post was offered, version after version.
create table recruitment.post_notice
(
    collectivity_id uuid not null,
    post            uuid not null references recruitment.post (id),
    notice          uuid not null references recruitment.notice (id),
    primary key (post, notice)
);
create index on recruitment.post_notice (notice);
call platform.wall('recruitment.post_notice');

-- One occupant a day.
create table recruitment.occupancy
(
    collectivity_id uuid      not null,
    post            uuid      not null references recruitment.post (id),
    agent           uuid      not null,
    held            daterange not null,
    exclude using gist (post with =, held with &&)
);
call platform.wall('recruitment.occupancy');

-- What a notice lets one say of the chart; nothing of it holds before somebody accepts it.
create table recruitment.proposal
(
    id              uuid primary key,
    collectivity_id uuid not null,
    notice          uuid not null references recruitment.notice (id),
    rank            int  not null,
    kind            text not null check (kind in ('UNIT', 'NAME', 'HEADCOUNT', 'POST', 'TOOL')),
    content_key     text not null,
    content         jsonb not null,
    sure            boolean not null,
    state           text not null default 'PROPOSED' check (state in ('PROPOSED', 'ACCEPTED', 'CORRECTED', 'REFUSED')),
    corrected       jsonb,
    reason          text,
    judged_by       uuid,
    judged_at       timestamptz,
    applied_to      uuid,
    made            boolean not null default false,
    before          jsonb,
    unique (notice, rank),
    check ((state = 'PROPOSED') = (judged_by is null)),
    check ((judged_by is null) = (judged_at is null)),
    check ((state = 'CORRECTED') = (corrected is not null)),
    check ((state = 'REFUSED') = (reason is not null)),
    check ((state in ('ACCEPTED', 'CORRECTED')) = (applied_to is not null))
);
create index on recruitment.proposal (collectivity_id, kind, content_key);
call platform.wall('recruitment.proposal');
revoke update, delete on recruitment.proposal from maillage_app;
grant update (state, corrected, reason, judged_by, judged_at, applied_to, made, before) on recruitment.proposal to maillage_app;
