call platform.room('scenarios');

-- Figures of one scheme as they are not: what changes, on whom it is tried, what was found.
create table scenarios.scenario
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    number          int         not null,
    title           text        not null,
    scheme          text        not null,
    changes         jsonb       not null,
    basis           text        not null check (basis in ('DECISIONS', 'INVENTED')),
    months          int,
    households      int,
    seed            bigint,
    mean_cost       bigint check (mean_cost >= 0),
    cost_source     text        not null,
    law_day         date        not null,
    rules           text        not null,
    law             text        not null,
    tried           text        not null,
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    to_read         bigint      not null,
    begun_at        timestamptz,
    ended_at        timestamptz,
    stop_reason     text,
    last_read       uuid,
    read            bigint      not null default 0,
    findings        jsonb       not null,
    unique (collectivity_id, number),
    check ((basis = 'DECISIONS') = (months is not null)),
    check ((basis = 'INVENTED') = (households is not null and seed is not null)),
    check (stop_reason is null or ended_at is not null)
);
call platform.wall('scenarios.scenario');
revoke update, delete on scenarios.scenario from maillage_app;
grant update (begun_at, ended_at, stop_reason, last_read, read, findings) on scenarios.scenario to maillage_app;
create policy not_once_ended on scenarios.scenario as restrictive for update to maillage_app using (ended_at is null) with check (true);

-- The decided cases that it moves; an invented household leaves no line.
create table scenarios.moved
(
    scenario        uuid not null references scenarios.scenario (id),
    decision        uuid not null,
    collectivity_id uuid not null,
    decision_number text not null,
    reference       text not null,
    effect          text not null check (effect in ('WINS', 'LOSES', 'MOVES')),
    resources       int  not null,
    persons         int  not null,
    before          text not null,
    after           text not null,
    yearly_before   bigint,
    yearly_after    bigint,
    primary key (scenario, decision)
);
create index on scenarios.moved (decision);
call platform.wall('scenarios.moved');
revoke update on scenarios.moved from maillage_app;
create policy while_it_runs on scenarios.moved as restrictive for insert to maillage_app
    with check (exists (select from scenarios.scenario s where s.id = scenario and s.ended_at is null));
create policy none_of_one_ended on scenarios.moved as restrictive for delete to maillage_app
    using (exists (select from scenarios.scenario s where s.id = scenario and s.ended_at is null));

-- The last decision of a person under a scheme is looked for among those of that person.
create index on decisions.proposal (collectivity_id, person, scheme) where status = 'SIGNED';
