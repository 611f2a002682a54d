"""Every kind of slip, in the order of the table."""

from mutations.prose.characters import doubled, lost, traditional
from mutations.prose.shapes import done, look_alikes, particles
from mutations.prose.slip import Slipping
from mutations.prose.sounds import homophones

KINDS: tuple[Slipping, ...] = (
    homophones,
    look_alikes,
    particles,
    done,
    doubled,
    lost,
    traditional,
)
