-- Which files are in which generation of the search index. A file that was read and has no row is put in by the sweep, so
-- nothing is lost while the engine does not take part.
create table indexed_file (
    generation varchar(200) not null,
    file uuid not null references evidence_file,
    primary key (generation, file)
);
create index indexed_file_file on indexed_file (file);
