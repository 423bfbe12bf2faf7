-- For which experiences somebody said yes. What two people decide is what both of them said; of answers given before this
-- nothing is known, and they say yes to any.
alter table certification.vote add column fields text[];

call viewer.class('certification.vote', 'public', 'fields');
