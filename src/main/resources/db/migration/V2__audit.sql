-- The trail. Rows are only ever added; give the application's user no right to update or delete them where the database knows such rights.
create table audit_entry (
    sequence bigint primary key,
    at timestamp(3) with time zone not null,
    actor varchar(64) not null,
    actor_name varchar(200) not null,
    action varchar(100) not null,
    subject varchar(300) not null,
    institution uuid,
    before_text text not null,
    after_text text not null,
    previous varchar(64) not null,
    hash varchar(64) not null
);
create index audit_entry_institution on audit_entry (institution, sequence);
create index audit_entry_actor on audit_entry (actor, sequence);
create index audit_entry_subject on audit_entry (subject, sequence);

-- One row: the last entry. Whoever appends locks it, so entries follow one another.
create table audit_head (
    id smallint primary key check (id = 1),
    sequence bigint not null,
    hash varchar(64) not null
);
insert into audit_head (id, sequence, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
