-- expect: 6:1 evaluation-limit
-- What Prosody would never finish reading is not followed for ever here either.

local port = 5222

while port > 0 do
    port = port + 1
end

c2s_ports = { port }
