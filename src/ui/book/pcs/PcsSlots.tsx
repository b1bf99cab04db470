import type { PcsAxis } from '../../../domain/codes/pcs/axes.ts'
import type { Axis } from '../../../domain/codes/pcs/tables.ts'

interface PcsSlotsProps {
  axes: readonly PcsAxis[]
  /** The place that is being chosen. */
  active: Axis
  onOpen: (axis: Axis) => void
}

/** The code as seven boxes: what stands in each, what each is called, and the one that is open now. */
export function PcsSlots({ axes, active, onOpen }: PcsSlotsProps) {
  return (
    <ol class="pcs-slots" aria-label="The seven characters">
      {axes.map(({ axis, name, chosen, values }) => {
        const label = values.find(({ character }) => character === chosen)?.label
        return (
          <li key={axis}>
            <button
              type="button"
              class="pcs-slot"
              aria-current={axis === active ? 'step' : undefined}
              aria-label={
                chosen
                  ? `${name} ${chosen} ${label ?? 'not in the tables'} (character ${axis})`
                  : `${name} (character ${axis}, open)`
              }
              onClick={() => onOpen(axis)}
            >
              <span class="pcs-slot-name">{name}</span>{' '}
              {chosen ? (
                <>
                  <b class="pcs-slot-character">{chosen}</b> <span class="pcs-slot-label">{label ?? ''}</span>
                </>
              ) : (
                <b class="pcs-slot-character" aria-hidden="true">
                  ·
                </b>
              )}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
