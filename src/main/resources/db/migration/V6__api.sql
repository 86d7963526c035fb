-- Answers of requests that carried an Idempotency-Key. The row is written before the request is executed and in the same
-- transaction, so that a second one with the same key waits for the first.
create table idempotency_key (
    person uuid not null,
    chosen varchar(200) not null,
    request varchar(64),
    made_at timestamp with time zone not null,
    status int,
    location varchar(2000),
    etag varchar(200),
    content_type varchar(200),
    body varchar(2000000),
    primary key (person, chosen)
);
create index idempotency_key_made on idempotency_key (made_at);

-- Resumable uploads. The bytes lie in the data folder until the file is received.
create table upload (
    id uuid primary key,
    dossier uuid not null references dossier,
    person uuid not null,
    path varchar(2000) not null,
    indicators varchar(500) not null,
    size bigint not null,
    state varchar(20) not null,
    touched_at timestamp with time zone not null,
    -- Ids of the files it became, parted by commas.
    files varchar(200000),
    refusal_code varchar(100),
    refusal varchar(4000)
);
create index upload_touched on upload (touched_at);
