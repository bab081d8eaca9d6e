-- A vacancy of a post, from its first draft to its outcome. Its number is given by the DRHFPNC.
create table recruitment.vacancy
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    post            uuid        not null references recruitment.post (id),
    state           text        not null check (state in ('DRAFT', 'APPROVED', 'SUBMITTED', 'NUMBERED', 'PUBLISHED', 'ABANDONED')),
    content         jsonb       not null,
    deposited_on    date,
    deadline        date,
    number          text,
    drafted_by      uuid        not null,
    drafted_at      timestamptz not null,
    approved_by     uuid,
    approved_at     timestamptz,
    version         bigint      not null,
    check (deadline >= deposited_on),
    check (state not in ('NUMBERED', 'PUBLISHED') or number is not null),
    check (approved_by is null or approved_by <> drafted_by)
);
create index on recruitment.vacancy (collectivity_id, state);
create index on recruitment.vacancy (post);
call platform.wall('recruitment.vacancy');

-- What was done of it, by whom, in their words.
create table recruitment.vacancy_step
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    vacancy         uuid        not null references recruitment.vacancy (id),
    kind            text        not null,
    words           text,
    on_day          date        not null,
    done_by         uuid        not null,
    done_at         timestamptz not null
);
create index on recruitment.vacancy_step (vacancy, done_at);
call platform.wall('recruitment.vacancy_step');
revoke update, delete on recruitment.vacancy_step from maillage_app;

-- What anyone may read, of every collectivity: no wall, but nobody writes for another.
create table recruitment.publication
(
    vacancy            uuid primary key,
    collectivity_id    uuid        not null,
    address            text        not null unique,
    number             text        not null,
    title              text        not null,
    employer           text        not null,
    corps              text[]      not null,
    place              text,
    residence_operator text,
    residence_years    int,
    deposited_on       date        not null,
    deadline           date        not null,
    closes_at          timestamptz not null,
    status             text        not null check (status in ('PUBLISHED', 'EXTENDED', 'WITHDRAWN', 'UNSUCCESSFUL', 'FILLED')),
    outcome_on         date,
    version            int         not null check (version >= 1),
    words              text        not null,
    published_at       timestamptz not null,
    changed_at         timestamptz not null,
    check (deadline >= deposited_on),
    check ((status in ('UNSUCCESSFUL', 'FILLED')) <= (outcome_on is not null))
);
create index on recruitment.publication (closes_at);
create index on recruitment.publication (deposited_on);

-- One a publication, an extension, a withdrawal, an outcome; none is rewritten.
create table recruitment.publication_version
(
    vacancy         uuid        not null references recruitment.publication (vacancy),
    version         int         not null,
    collectivity_id uuid        not null,
    content         jsonb       not null,
    status          text        not null,
    deadline        date        not null,
    note            text,
    changed_at      timestamptz not null,
    primary key (vacancy, version)
);

create function recruitment.own_publication() returns trigger
    language plpgsql as
$$
begin
    if new.collectivity_id is distinct from platform.collectivity()
        or (tg_op = 'UPDATE' and old.collectivity_id <> new.collectivity_id) then
        raise exception 'a publication is written by its own collectivity';
    end if;
    return new;
end
$$;
create trigger own before insert or update on recruitment.publication
    for each row execute function recruitment.own_publication();
create trigger own before insert on recruitment.publication_version
    for each row execute function recruitment.own_publication();
revoke delete on recruitment.publication from maillage_app;
revoke update, delete on recruitment.publication_version from maillage_app;
grant usage on schema recruitment to maillage_portal;
grant select on recruitment.publication, recruitment.publication_version to maillage_portal;
