-- What the antivirus said of the file of a notice; none where there was no antivirus as it came.
create table recruitment.file_scan
(
    blob            uuid primary key,
    collectivity_id uuid        not null,
    state           text        not null check (state in ('AWAITED', 'CLEAN', 'INFECTED')),
    asked_at        timestamptz not null,
    answered_at     timestamptz,
    check ((state = 'AWAITED') = (answered_at is null))
);
call platform.wall('recruitment.file_scan');
revoke update, delete on recruitment.file_scan from maillage_app;
grant update (state, answered_at) on recruitment.file_scan to maillage_app;
