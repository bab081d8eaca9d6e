alter table correspondence.letter_text rename column template to kind;
create index on correspondence.letter (collectivity_id, year desc, sequence desc);
