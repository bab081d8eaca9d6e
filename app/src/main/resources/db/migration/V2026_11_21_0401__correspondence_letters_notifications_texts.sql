call platform.room('correspondence');

-- The last number given, a year and a collectivity: taken in the transaction of the letter, so that no number is lost.
create table correspondence.numbering
(
    collectivity_id uuid not null,
    year            int  not null,
    last            int  not null,
    primary key (collectivity_id, year)
);
call platform.wall('correspondence.numbering');

create table correspondence.letter
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    year            int         not null,
    sequence        int         not null,
    number          text        not null,
    template        text        not null,
    reference       text        not null,
    subject_kind    text        not null,
    subject_id      uuid        not null,
    person_id       uuid        not null,
    recipient       text        not null,
    object          text        not null,
    letter_date     date        not null,
    content         text        not null,
    text_version    int         not null,
    appeal_stated   boolean     not null,
    seal            text        not null,
    composed_by     uuid,
    composed_at     timestamptz not null,
    state           text        not null check (state in ('TO_SEND', 'SENT', 'RETURNED', 'NOTIFIED')),
    pdf             uuid,
    pdf_sha256      text,
    rendered_at     timestamptz,
    unique (collectivity_id, year, sequence),
    unique (collectivity_id, number),
    check ((pdf is null) = (pdf_sha256 is null))
);
create index on correspondence.letter (subject_id);
create index on correspondence.letter (collectivity_id, state, letter_date);
call platform.wall('correspondence.letter');
-- What was written stays as it was written.
revoke update, delete on correspondence.letter from maillage_app;
grant update (state, pdf, pdf_sha256, rendered_at) on correspondence.letter to maillage_app;

create table correspondence.dispatch
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    letter_id       uuid        not null references correspondence.letter,
    means           text        not null check (means in ('HAND', 'POST_TRACKED', 'POST_PLAIN', 'ELECTRONIC')),
    sent_on         date        not null,
    tracking        text        not null,
    recorded_by     uuid        not null,
    recorded_at     timestamptz not null,
    returned_on     date,
    return_reason   text check (return_reason in ('UNKNOWN', 'MOVED', 'UNCLAIMED', 'REFUSED', 'OTHER')),
    return_note     text,
    return_by       uuid,
    check ((returned_on is null) = (return_reason is null)),
    check (returned_on is null or returned_on >= sent_on)
);
create index on correspondence.dispatch (letter_id);
call platform.wall('correspondence.dispatch');
revoke update, delete on correspondence.dispatch from maillage_app;
grant update (returned_on, return_reason, return_note, return_by) on correspondence.dispatch to maillage_app;

-- The first notification is kept for ever; a correction points to the one it corrects.
create table correspondence.notification
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    letter_id       uuid        not null references correspondence.letter,
    means           text        not null check (means in ('HAND', 'POST_TRACKED', 'POST_PLAIN', 'ELECTRONIC')),
    notified_on     date        not null,
    proof           text        not null,
    home            text        not null check (home in ('NEW_CALEDONIA', 'FRANCE', 'ABROAD')),
    corrects        uuid unique references correspondence.notification,
    correction      text,
    recorded_by     uuid        not null,
    recorded_at     timestamptz not null,
    check ((corrects is null) = (correction is null))
);
create unique index first_notification on correspondence.notification (letter_id) where corrects is null;
create index on correspondence.notification (letter_id);
call platform.wall('correspondence.notification');
revoke update, delete on correspondence.notification from maillage_app;

create table correspondence.letter_text
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    template        text        not null,
    number          int         not null,
    opening         text        not null,
    closing         text        not null,
    state           text        not null check (state in ('DRAFT', 'APPROVED', 'DROPPED')),
    written_by      uuid        not null,
    written_at      timestamptz not null,
    judged_by       uuid,
    judged_at       timestamptz,
    version         int         not null default 1,
    unique (collectivity_id, template, number),
    check (state <> 'APPROVED' or judged_by <> written_by)
);
create unique index one_draft on correspondence.letter_text (collectivity_id, template) where state = 'DRAFT';
call platform.wall('correspondence.letter_text');
revoke delete on correspondence.letter_text from maillage_app;

create table correspondence.letterhead
(
    collectivity_id uuid primary key,
    service         text        not null,
    lines           text        not null,
    place           text        not null,
    telephone       text        not null,
    changed_by      uuid        not null,
    changed_at      timestamptz not null,
    version         int         not null default 1
);
call platform.wall('correspondence.letterhead');
revoke delete on correspondence.letterhead from maillage_app;
