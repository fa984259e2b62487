-- The key in the QR code that phones join by; like remote_token it is gone once the session is over.
ALTER TABLE session ADD COLUMN join_key TEXT;

UPDATE session SET join_key = lower(hex(randomblob(6))) WHERE ended_at IS NULL;
