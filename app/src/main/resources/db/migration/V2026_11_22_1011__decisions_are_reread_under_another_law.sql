-- One replay of the law over the decisions of the base: which law, which decisions, by whom, for how long.
create table decisions.law_run
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    number          int         not null,
    from_asked      text        not null,
    from_known      date        not null,
    to_asked        text        not null,
    to_known        date        not null,
    scheme          text,
    signed_from     date,
    signed_to       date,
    later           boolean     not null,
    -- Null where the operator of the machine asked for it.
    asked_by        uuid,
    asked_at        timestamptz not null,
    program_version text        not null,
    from_rules      text        not null,
    from_figures    text        not null,
    to_rules        text        not null,
    to_figures      text        not null,
    to_read         bigint      not null,
    last_number     text,
    begun_at        timestamptz,
    ended_at        timestamptz,
    ending          text check (ending in ('DONE', 'STOPPED')),
    stop_reason     text,
    last_read       uuid,
    read            bigint      not null default 0,
    already         bigint      not null default 0,
    erased          bigint      not null default 0,
    unique (collectivity_id, number),
    check (from_known < to_known),
    check ((ended_at is null) = (ending is null)),
    check ((ending is not distinct from 'STOPPED') = (stop_reason is not null))
);
call platform.wall('decisions.law_run');
revoke update, delete on decisions.law_run from maillage_app;
grant update (begun_at, ended_at, ending, stop_reason, last_read, read, already, erased) on decisions.law_run to maillage_app;
-- A run that has ended is never altered, nor are its lines.
create policy not_once_ended on decisions.law_run as restrictive for update to maillage_app using (ended_at is null) with check (true);

create table decisions.law_run_line
(
    run             uuid  not null references decisions.law_run (id),
    decision        uuid  not null references decisions.decision (id),
    collectivity_id uuid  not null,
    nature          text  not null check (nature in ('RESULT', 'GROUNDS', 'REASONS', 'UNREADABLE')),
    year            int   not null,
    commune         text,
    household       text,
    from_result     text,
    from_category   text,
    from_amount     text,
    to_result       text,
    to_category     text,
    to_amount       text,
    changes         jsonb not null,
    appeal          text  not null check (appeal in ('OPEN', 'CHALLENGED', 'FINAL')),
    bearing         text  not null check (bearing in ('FOLLOWS', 'CONTRARY', 'TO_JUDGE')),
    primary key (run, decision)
);
create index on decisions.law_run_line (decision);
call platform.wall('decisions.law_run_line');
revoke update on decisions.law_run_line from maillage_app;
create policy while_it_runs on decisions.law_run_line as restrictive for insert to maillage_app
    with check (exists (select from decisions.law_run r where r.id = run and r.ended_at is null));
-- A run that is stopped keeps nothing of what it had found.
create policy none_of_one_ended on decisions.law_run_line as restrictive for delete to maillage_app
    using (exists (select from decisions.law_run r where r.id = run and r.ended_at is null));
