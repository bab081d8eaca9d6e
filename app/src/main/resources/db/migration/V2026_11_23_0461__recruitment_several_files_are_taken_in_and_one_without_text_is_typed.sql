-- Files sent together; a job takes them one after the other, and each says what became of it.
create table recruitment.intake
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    begun_at        timestamptz,
    ended_at        timestamptz,
    stop_reason     text,
    check (stop_reason is null or ended_at is not null)
);
create index on recruitment.intake (collectivity_id, asked_at);
call platform.wall('recruitment.intake');

-- Its content waits here until it is taken: what is no notice is not kept.
create table recruitment.intake_file
(
    id              uuid primary key,
    collectivity_id uuid not null,
    intake          uuid not null references recruitment.intake (id),
    rank            int  not null,
    name            text not null,
    content         bytea,
    outcome         text check (outcome in ('OPENED', 'IMPORTED', 'KNOWN', 'TEXTLESS', 'REFUSED')),
    why             text,
    notice          uuid references recruitment.notice (id),
    notices         int  not null default 0,
    proposals       int  not null default 0,
    unique (intake, rank),
    check (outcome is null or content is null)
);
create index waiting on recruitment.intake_file (intake, rank) where outcome is null;
create index on recruitment.intake_file (notice);
call platform.wall('recruitment.intake_file');

-- A file without text: its record is typed by hand, and may be typed better; any other record is what was read.
alter table recruitment.notice
    add column textless boolean not null default false,
    add column typed_by uuid,
    add column typed_at timestamptz,
    add check ((typed_by is null) = (typed_at is null)),
    add check (typed_by is null or textless);
grant update (notice_key, reference, title, published_on, fields, typed_by, typed_at) on recruitment.notice to maillage_app;

create function recruitment.typed_only() returns trigger
    language plpgsql as
$$
begin
    if not old.textless then
        raise exception 'what was read of a notice is not altered';
    end if;
    return new;
end
$$;
create trigger typed_only before update on recruitment.notice
    for each row execute function recruitment.typed_only();

-- What waits is counted and told notice by notice.
create index proposal_waiting on recruitment.proposal (notice) where state = 'PROPOSED';
