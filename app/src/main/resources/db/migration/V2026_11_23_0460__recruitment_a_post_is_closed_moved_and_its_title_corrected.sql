-- What became of a post: closed, opened again, moved from a day on, its title corrected. None is rewritten.
create table recruitment.post_step
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    post            uuid        not null references recruitment.post (id),
    kind            text        not null check (kind in ('CLOSED', 'REOPENED', 'MOVED', 'RETITLED')),
    on_day          date        not null,
    from_unit       uuid,
    to_unit         uuid,
    from_title      text,
    to_title        text,
    why             text        not null,
    done_by         uuid        not null,
    done_at         timestamptz not null,
    check ((kind = 'MOVED') = (from_unit is not null)),
    check ((from_unit is null) = (to_unit is null)),
    check ((kind = 'RETITLED') = (from_title is not null)),
    check ((from_title is null) = (to_title is null))
);
create index on recruitment.post_step (post, done_at);
call platform.wall('recruitment.post_step');
revoke update, delete on recruitment.post_step from maillage_app;
