-- Behind a wall only comparisons that PostgreSQL holds for safe are looked up by index, and lower() is none: the rows of the
-- whole collectivity were read. Kept in a column, the title is found at once.
drop index recruitment.notice_collectivity_id_lower_idx;
alter table recruitment.notice
    add column title_key text collate "fr-x-icu" not null generated always as (lower(title collate "fr-x-icu")) stored;
create index on recruitment.notice (collectivity_id, title_key);
-- Alerts are counted by mailbox, and no more by address.
drop index recruitment.vacancy_alert_lower_idx;
