-- Who asked to be told of new notices, of every collectivity: not confirmed, it tells nothing; stopped, it is gone. Links are
-- kept as digests only.
create table recruitment.vacancy_alert
(
    id             uuid primary key,
    address        text        not null,
    search         jsonb       not null,
    confirm_digest text unique,
    stop_digest    text        not null unique,
    asked_at       timestamptz not null,
    confirmed_at   timestamptz,
    told_until     timestamptz,
    due_at         timestamptz,
    check ((confirmed_at is null) = (confirm_digest is not null)),
    check ((confirmed_at is null) = (told_until is null)),
    check ((confirmed_at is null) = (due_at is null))
);
create index on recruitment.vacancy_alert (lower(address));
create index on recruitment.vacancy_alert (due_at);
-- What changed since the day before is looked for once an alert.
create index on recruitment.publication (changed_at);
