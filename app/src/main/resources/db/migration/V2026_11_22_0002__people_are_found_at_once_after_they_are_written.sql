-- Terms wait in a list that each search reads from end to end: a table written all day long is better kept in order at once.
alter index people.search_term_term_idx set (fastupdate = off);
