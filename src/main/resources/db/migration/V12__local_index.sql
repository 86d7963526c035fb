-- True when the search index of a node lies on its own disk: it knows nothing of what other nodes put into theirs.
alter table node add column local_index boolean default false not null;
