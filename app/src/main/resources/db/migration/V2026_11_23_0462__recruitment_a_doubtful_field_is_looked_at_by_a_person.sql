-- A field whose reading is doubtful, and who saw in the file that it is right.
create table recruitment.field_check
(
    collectivity_id uuid        not null,
    notice          uuid        not null references recruitment.notice (id),
    field           text        not null,
    checked_by      uuid        not null,
    checked_at      timestamptz not null,
    primary key (notice, field)
);
call platform.wall('recruitment.field_check');
revoke update, delete on recruitment.field_check from maillage_app;
