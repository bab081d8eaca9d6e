-- What an agent mistyped of a paper is corrected: the receipt that its candidate holds stays, with what was corrected after it.
create table candidacies.former_receipt
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    candidacy       uuid        not null references candidacies.candidacy (id),
    version         int         not null check (version > 0),
    blob            uuid        not null,
    corrected       text        not null,
    replaced_at     timestamptz not null,
    unique (candidacy, version)
);
call platform.wall('candidacies.former_receipt');
revoke update on candidacies.former_receipt from maillage_app;
