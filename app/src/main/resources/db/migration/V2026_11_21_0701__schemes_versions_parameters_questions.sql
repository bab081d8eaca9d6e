call platform.room('schemes');

create table schemes.version
(
    id                      uuid primary key,
    collectivity_id         uuid        not null,
    scheme                  text        not null,
    number                  int         not null,
    applies_from            date        not null,
    applies_to              date,
    rule_digest             text        not null,
    pieces                  jsonb       not null,
    default_validity_months int,
    note                    text        not null,
    drafted_by              uuid        not null,
    drafted_at              timestamptz not null,
    published_by            uuid,
    published_at            timestamptz,
    unique (collectivity_id, scheme, number),
    check (number > 0),
    check (applies_to is null or applies_to >= applies_from),
    check (default_validity_months is null or default_validity_months > 0),
    check ((published_by is null) = (published_at is null)),
    -- The second person is a rule of the table too: no path around the use case.
    check (published_by is null or published_by <> drafted_by)
);
call platform.wall('schemes.version');
revoke delete on schemes.version from maillage_app;

create table schemes.parameter_value
(
    id                    uuid primary key,
    collectivity_id       uuid        not null,
    key                   text        not null,
    numerator             bigint      not null,
    denominator           bigint      not null,
    unit                  text        not null,
    applies_from          date        not null,
    attested              boolean     not null,
    published_on          date,
    reference_text        text        not null,
    reference_article     text,
    reference_paragraph   text,
    reference_version     date,
    reference_link        text,
    grade                 text        not null,
    confirmed             boolean     not null,
    state                 text        not null,
    proposed_by           uuid        not null,
    proposed_at           timestamptz not null,
    reviewed_by           uuid,
    reviewed_at           timestamptz,
    review_reason         text,
    check (denominator > 0),
    check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    check ((state = 'PROPOSED') = (reviewed_by is null)),
    check (reviewed_by is null or reviewed_by <> proposed_by)
);
create index on schemes.parameter_value (collectivity_id, key);
call platform.wall('schemes.parameter_value');
revoke delete on schemes.parameter_value from maillage_app;

create table schemes.answer
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    scheme          text        not null,
    question        text        not null,
    answer          text        not null,
    state           text        not null,
    answered_by     uuid        not null,
    answered_at     timestamptz not null,
    reviewed_by     uuid,
    reviewed_at     timestamptz,
    review_reason   text,
    check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
    check ((state = 'PROPOSED') = (reviewed_by is null)),
    check (reviewed_by is null or reviewed_by <> answered_by)
);
create index on schemes.answer (collectivity_id, scheme, question);
call platform.wall('schemes.answer');
revoke delete on schemes.answer from maillage_app;
