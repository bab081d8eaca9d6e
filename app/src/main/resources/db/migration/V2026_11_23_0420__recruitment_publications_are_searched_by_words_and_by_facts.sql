-- The folded words of a text, whoever folded it: unaccent alone is not immutable, since its dictionary could be replaced.
create function recruitment.terms(text) returns tsvector
    language sql immutable parallel safe
    return to_tsvector('pg_catalog.simple', regexp_replace(lower(public.unaccent('public.unaccent', $1)), '[^a-z0-9]+', ' ', 'g'));

-- Which publications hold a word, anywhere or in what stands at their head: an index tells it, likeness does not come near.
alter table recruitment.publication
    add column terms tsvector not null generated always as (recruitment.terms(words)) stored,
    add column head tsvector not null generated always as (recruitment.terms(
        title || ' ' || coalesce(place, '') || ' ' || employer || ' ' || number)) stored;
-- What a list does not show stays out of the pages that it reads.
alter table recruitment.publication set (toast_tuple_target = 256);
alter table recruitment.publication alter column words set storage external;
alter table recruitment.publication alter column terms set storage external;
create index publication_terms on recruitment.publication using gin (terms) with (fastupdate = off);

-- Each word that some publication holds: likeness is looked for among some thousands of words, not in whole texts. One that no
-- publication holds any longer leads to none.
create table recruitment.publication_word
(
    term text collate "C" primary key
);
create index on recruitment.publication_word using gin (term public.gin_trgm_ops) with (fastupdate = off);
grant select on recruitment.publication_word to maillage_portal;
revoke update, delete on recruitment.publication_word from maillage_app;

create function recruitment.keep_words() returns trigger
    language plpgsql as
$$
begin
    -- In one order for all, so that two publications at once never wait for each other in a circle.
    insert into recruitment.publication_word (term)
    select word from unnest(tsvector_to_array(new.terms) || tsvector_to_array(new.head)) as word
    group by word order by word
    on conflict do nothing;
    return null;
end
$$;
create trigger words after insert or update on recruitment.publication
    for each row execute function recruitment.keep_words();
