-- The figures of a collectivity, and how long its candidacies are kept, read its own notices and no other's.
create index on recruitment.publication (collectivity_id, published_at desc);
