-- What somebody established of a candidate, or of the file of a notice where no candidate is named: a fact of the law, its
-- answer, why. A later line stands over the earlier ones; a line without an answer takes it back.
create table candidacies.stated_fact
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    vacancy         uuid        not null,
    candidacy       uuid references candidacies.candidacy (id),
    fact            text        not null,
    answer          text,
    why             text,
    piece           uuid references candidacies.piece (id),
    stated_by       uuid        not null,
    stated_at       timestamptz not null,
    check (piece is null or candidacy is not null)
);
create index on candidacies.stated_fact (vacancy, stated_at);
create index on candidacies.stated_fact (candidacy);
call platform.wall('candidacies.stated_fact');
revoke update on candidacies.stated_fact from maillage_app;

-- For how long this house keeps candidacies. No text was found: it is its own choice, and the last line counts.
create table candidacies.retention
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    months          int         not null check (months between 1 and 240),
    kept_months     int         not null check (kept_months >= months and kept_months <= 240),
    by_itself       boolean     not null,
    why             text        not null,
    set_by          uuid        not null,
    set_at          timestamptz not null
);
create index on candidacies.retention (collectivity_id, set_at);
call platform.wall('candidacies.retention');
revoke update, delete on candidacies.retention from maillage_app;

-- A candidate asked to be erased while something still ran.
create table candidacies.erasure_request
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    candidacy       uuid        not null references candidacies.candidacy (id),
    asked_at        timestamptz not null,
    refused_by      uuid,
    refused_at      timestamptz,
    why             text,
    check ((refused_by is null) = (refused_at is null)),
    check ((refused_by is null) = (why is null))
);
create unique index one_waiting on candidacies.erasure_request (candidacy) where refused_at is null;
call platform.wall('candidacies.erasure_request');

-- What remains of a candidacy once erased: what is counted, and nothing that tells whose it was.
create table candidacies.tombstone
(
    candidacy       uuid primary key,
    collectivity_id uuid        not null,
    vacancy         uuid        not null,
    channel         text        not null,
    class           text        not null,
    withdrawn       boolean     not null,
    late            boolean,
    complete        boolean     not null,
    erased_at       timestamptz not null,
    cause           text        not null check (cause in ('DELAY', 'CONSENT_DELAY', 'REQUEST')),
    erased_by       uuid,
    report          text        not null,
    digest          text        not null
);
create index on candidacies.tombstone (vacancy);
call platform.wall('candidacies.tombstone');
revoke update, delete on candidacies.tombstone from maillage_app;
