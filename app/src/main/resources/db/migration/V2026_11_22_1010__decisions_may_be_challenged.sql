-- An appeal recorded on a decision. Typed wrong, it is cancelled with a reason and stays readable; nothing else of it moves.
create table decisions.challenge
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    decision        uuid        not null references decisions.decision (id),
    kind            text        not null check (kind in ('ADMINISTRATIVE', 'JUDICIAL')),
    filed_on        date        not null,
    reference       text        not null,
    recorded_by     uuid        not null,
    recorded_at     timestamptz not null,
    cancelled_by    uuid,
    cancelled_at    timestamptz,
    cancel_reason   text,
    check ((cancelled_by is null) = (cancelled_at is null)),
    check ((cancelled_by is null) = (cancel_reason is null))
);
-- Recorded twice, it is one appeal.
create unique index one_challenge_of_a_kind_a_day on decisions.challenge (collectivity_id, decision, kind, filed_on)
    where cancelled_by is null;
create index on decisions.challenge (decision);
call platform.wall('decisions.challenge');
revoke update, delete on decisions.challenge from maillage_app;
grant update (cancelled_by, cancelled_at, cancel_reason) on decisions.challenge to maillage_app;
