call platform.room('candidacies');

-- The last receipt number given, a year and a collectivity: taken in the transaction of the sending.
create table candidacies.numbering
(
    collectivity_id uuid not null,
    year            int  not null,
    last            int  not null,
    primary key (collectivity_id, year)
);
call platform.wall('candidacies.numbering');

-- One application to one vacancy. The number is that of a receipt, not a rank.
create table candidacies.candidacy
(
    id                   uuid primary key,
    collectivity_id      uuid        not null,
    vacancy              uuid        not null,
    number               text,
    channel              text        not null check (channel in ('ONLINE', 'PAPER')),
    way                  text check (way in ('mobilite', 'titre', 'direct', 'contrat')),
    first_name           text        not null,
    last_name            text        not null,
    email                text,
    email_key            text,
    telephone            text,
    citizenship_claimed  boolean,
    residence_claimed    boolean,
    resident_since       date,
    corps_change         boolean     not null default false,
    state                text        not null check (state in ('STARTED', 'SENT', 'WITHDRAWN')),
    started_at           timestamptz not null,
    sent_at              timestamptz,
    changed_at           timestamptz not null,
    withdrawn_at         timestamptz,
    paper_route          text check (paper_route in ('POST', 'HAND', 'MAIL')),
    received_on          date,
    posted_on            date,
    counted_day          text check (counted_day in ('RECEIVED', 'POSTED')),
    counted_why          text,
    closes_at            timestamptz,
    extended_to          timestamptz,
    visa_transmitted_on  date,
    visa_arrived_on      date,
    visa_by              text,
    kept                 boolean     not null default false,
    kept_at              timestamptz,
    link_digest          text unique,
    link_made_at         timestamptz,
    reminded_at          timestamptz,
    registered_by        uuid,
    version              bigint      not null,
    unique (collectivity_id, number),
    check (state = 'STARTED' or number is not null or withdrawn_at is not null),
    check ((state = 'SENT') <= (sent_at is not null and closes_at is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    check ((channel = 'PAPER') = (received_on is not null)),
    check ((channel = 'PAPER') = (paper_route is not null)),
    check ((channel = 'PAPER') = (registered_by is not null)),
    check ((channel = 'ONLINE') <= (email is not null)),
    check ((email is null) = (email_key is null)),
    check ((counted_day is null) = (counted_why is null)),
    check (kept <= (kept_at is not null)),
    check (extended_to > closes_at)
);
create index on candidacies.candidacy (collectivity_id, vacancy);
-- One address has one candidacy on line to a vacancy, until it is withdrawn.
create unique index one_by_address on candidacies.candidacy (vacancy, email_key)
    where channel = 'ONLINE' and state <> 'WITHDRAWN';
call platform.wall('candidacies.candidacy');

-- On paper, a piece may be there without its scan.
create table candidacies.piece
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    candidacy       uuid        not null references candidacies.candidacy (id),
    kind            text        not null,
    blob            uuid,
    file_name       text,
    media_type      text,
    size            bigint,
    sha256          text,
    analysis        text        not null check (analysis in ('NONE', 'AWAITED', 'CLEAN', 'INFECTED')),
    received_at     timestamptz not null,
    received_by     uuid,
    removed_at      timestamptz,
    check ((blob is null) = (file_name is null)),
    check ((blob is null) = (media_type is null)),
    check ((blob is null) = (size is null)),
    check ((blob is null) = (sha256 is null))
);
create index on candidacies.piece (candidacy);
call platform.wall('candidacies.piece');
revoke update on candidacies.piece from maillage_app;
grant update (removed_at, analysis) on candidacies.piece to maillage_app;

-- What happened, in order. Without a hand, it is the candidate's.
create table candidacies.step
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    candidacy       uuid        not null references candidacies.candidacy (id),
    kind            text        not null,
    words           text,
    at              timestamptz not null,
    by_agent        uuid
);
create index on candidacies.step (candidacy, at);
call platform.wall('candidacies.step');
revoke update on candidacies.step from maillage_app;

-- The page behind a link knows no collectivity yet: who holds the link learns whose it is, and nothing else.
create function candidacies.behind_link(wanted text)
    returns table (candidacy uuid, collectivity uuid)
    language sql stable security definer
    set search_path = pg_catalog
as
$$
select id, collectivity_id from candidacies.candidacy where link_digest = wanted
$$;
revoke all on function candidacies.behind_link(text) from public;
grant execute on function candidacies.behind_link(text) to maillage_app, maillage_portal;
grant usage on schema candidacies to maillage_portal;
