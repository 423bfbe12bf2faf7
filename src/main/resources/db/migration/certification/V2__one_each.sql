-- One person is one peer, however many organisations they are at home in: each records its own certificate.
alter table certification.certificate
    drop constraint certificate_pkey,
    add column id uuid not null default gen_random_uuid() unique,
    add primary key (holder, programme);
alter table certification.certificate alter column id drop default;

call viewer.class('certification.certificate', 'public', 'id');
