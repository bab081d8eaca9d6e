call platform.room('entitlements');

create table entitlements.card
(
    id              uuid primary key,
    collectivity_id uuid   not null,
    number          text   not null unique,
    scheme          text   not null,
    holder          uuid   not null,
    category        text   not null,
    valid_from      date   not null,
    valid_to        date   not null check (valid_to >= valid_from),
    decision        uuid   not null,
    decision_number text   not null,
    file            uuid   not null,
    reference       text   not null,
    issued_on       date   not null,
    token           text   not null,
    withdrawn_on    date,
    ending          text,
    replaces        text,
    replaced_by     text,
    reminded_on     date,
    pdf             uuid,
    version         bigint not null,
    check (withdrawn_on is null or ending is not null)
);
call platform.wall('entitlements.card');
revoke delete on entitlements.card from maillage_app;
create index on entitlements.card (collectivity_id, holder);
create index on entitlements.card (collectivity_id, decision);
create index on entitlements.card (collectivity_id, valid_to);

create table entitlements.attached
(
    card            uuid not null references entitlements.card,
    collectivity_id uuid not null,
    person          uuid not null,
    position        int  not null,
    primary key (card, person)
);
call platform.wall('entitlements.attached');
revoke update, delete on entitlements.attached from maillage_app;
create index on entitlements.attached (collectivity_id, person);

-- All that anyone may know of a card: a word and a date. The public pages read nothing else.
create function entitlements.card_validity(wanted text, on_day date)
    returns table (status text, day date)
    language sql stable security definer
    set search_path = pg_catalog
as
$$
select case
           when withdrawn_on <= on_day then 'NOT_VALID'
           when on_day < valid_from then 'NOT_YET'
           when on_day > valid_to then 'NOT_VALID'
           else 'VALID' end,
       case
           when withdrawn_on <= on_day then withdrawn_on
           when on_day < valid_from then valid_from
           when on_day > valid_to then valid_to + 1
           else least(valid_to, withdrawn_on - 1) end
from entitlements.card
where number = wanted
$$;
revoke all on function entitlements.card_validity(text, date) from public;
grant execute on function entitlements.card_validity(text, date) to maillage_app, maillage_portal;
grant usage on schema entitlements to maillage_portal;
