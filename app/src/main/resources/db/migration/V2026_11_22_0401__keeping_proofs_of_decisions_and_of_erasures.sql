call platform.room('keeping');

-- The salted digest of each thing that a signed decision rests on. The log holds the digest of them all; where the person
-- is erased the salt is destroyed, and what remains tells nothing.
create table keeping.proof
(
    decision        uuid primary key,
    collectivity_id uuid        not null,
    salt            text,
    parts           jsonb       not null,
    made_at         timestamptz not null,
    erased_at       timestamptz,
    check ((salt is null) = (erased_at is not null))
);
call platform.wall('keeping.proof');
revoke update, delete on keeping.proof from maillage_app;

-- The report of an erasure names nobody: tables, columns and counts, the rule, the visa, who ordered it.
create table keeping.erasure
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    person          uuid        not null,
    person_number   int         not null,
    erased_at       timestamptz not null,
    ordered_by      uuid        not null,
    rule            text        not null,
    visa            text        not null,
    report          text        not null,
    digest          text        not null
);
call platform.wall('keeping.erasure');
revoke update, delete on keeping.erasure from maillage_app;
create index on keeping.erasure (collectivity_id, person);
