call platform.room('decisions');

create table decisions.proposal
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    file            uuid        not null,
    reference       text        not null,
    person          uuid        not null,
    scheme          text        not null,
    scheme_version  int         not null,
    received_on     date        not null,
    ruling          text        not null check (ruling in ('GRANT', 'REFUSE', 'ROUTE_ELSEWHERE')),
    facts           jsonb       not null,
    given           jsonb,
    reason          text        not null,
    assessment      jsonb       not null,
    household       jsonb       not null,
    proposed_by     uuid        not null,
    proposed_at     timestamptz not null,
    status          text        not null check (status in ('OPEN', 'SENT_BACK', 'SIGNED')),
    reviewed_by     uuid,
    reviewed_at     timestamptz,
    return_reasons  text,
    check ((status = 'OPEN') = (reviewed_by is null)),
    check ((status = 'SENT_BACK') = (return_reasons is not null)),
    -- Four eyes hold in the table too, whatever path a row takes.
    check (reviewed_by is null or reviewed_by <> proposed_by)
);
create unique index one_open_proposal_a_file on decisions.proposal (collectivity_id, file) where status = 'OPEN';
create index on decisions.proposal (collectivity_id, file, proposed_at);
create index on decisions.proposal (collectivity_id, status, proposed_at);
call platform.wall('decisions.proposal');
revoke delete on decisions.proposal from maillage_app;

-- The row is the lock that leaves no hole in the numbers of a year.
create table decisions.counter
(
    collectivity_id uuid not null,
    year            int  not null,
    last            int  not null,
    primary key (collectivity_id, year)
);
call platform.wall('decisions.counter');
revoke delete on decisions.counter from maillage_app;

create table decisions.decision
(
    id                   uuid primary key,
    collectivity_id      uuid        not null,
    year                 int         not null,
    sequence             int         not null,
    number               text        not null,
    proposal             uuid        not null unique references decisions.proposal (id),
    signed_by            uuid        not null,
    signed_at            timestamptz not null,
    delegation           uuid        not null,
    delegation_authority text        not null,
    delegation_reference text        not null,
    confirmed_figures    boolean     not null,
    letter               uuid        not null unique,
    rule_digest          text        not null,
    parameter_digest     text        not null,
    parameters           jsonb       not null,
    seal                 text        not null,
    program_version      text        not null,
    notified_on          date,
    appeal_until         date,
    unique (collectivity_id, year, sequence),
    unique (collectivity_id, number)
);
create index on decisions.decision (collectivity_id, signed_at);
call platform.wall('decisions.decision');
revoke update, delete on decisions.decision from maillage_app;
-- A signed act is never altered; only its notification is recorded on it.
grant update (notified_on, appeal_until) on decisions.decision to maillage_app;
