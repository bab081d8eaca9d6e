-- What an administrator types of an aid, as typed; it decides nothing until another person publishes it.
create table schemes.aid_draft
(
    id              uuid primary key,
    collectivity_id uuid        not null,
    scheme          text,
    fields          jsonb       not null,
    examples        jsonb       not null,
    note            text        not null,
    revision        bigint      not null,
    editors         uuid[]      not null,
    edited_at       timestamptz not null,
    check (revision > 0),
    check (cardinality(editors) > 0)
);
create unique index on schemes.aid_draft (collectivity_id, scheme) where scheme is not null;
call platform.wall('schemes.aid_draft');

alter table schemes.version
    add column specification jsonb,
    add column editors       uuid[] not null default '{}';
-- Whoever typed any of it is not the second person.
alter table schemes.version
    add check (published_by is null or published_by <> all (editors));
-- A version is what it was when it was prepared: only its end and its publication are written later.
revoke update on schemes.version from maillage_app;
grant update (applies_to, published_by, published_at) on schemes.version to maillage_app;
