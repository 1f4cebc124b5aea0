import type { BlockTemplate } from '../../blocks';

/** 403.3.window: the last day, in time, and the one step that comes next. */
export const letter: readonly BlockTemplate[] = [
  {
    paragraph:
      'Con su solicitud aprobada puede presentar el examen hasta un último día, y ese día se acerca. {% if attemptsLeft == 1 %}Le queda un intento.{% else %}Le quedan {{ counted }} intentos.{% endif %}',
  },
  {
    day: 'Su último día para presentar el examen es el {{ lastDay }}.',
    reason:
      '{% if daysLeft > 1 %}Le quedan {{ daysLeft }} días. {% elsif daysLeft == 1 %}Le queda un día. {% elsif daysLeft == 0 %}Es hoy. {% else %}Ese día ya pasó. {% endif %}El examen debe ser ese día o antes. Nada lo cambia: ni pedir otro examen ni mover la fecha.',
  },
  { heading: 'Qué hacer ahora' },
  {
    when: 'pay',
    then: [
      {
        paragraph:
          'Pague en su página la tarifa del examen. Después recibirá su número de identificación y podrá elegir la fecha del examen.',
      },
      { link: 'Pagar la tarifa del examen en mi página', to: '{{ portal }}/exam/fee' },
    ],
  },
  {
    when: 'pay-again',
    then: [
      {
        paragraph:
          'Si quiere presentar el examen otra vez, páguelo pronto en su página. Desde su pago pueden pasar hasta {{ processedWithin }} antes de que pueda elegir otra fecha.',
      },
      { link: 'Pagar otro examen en mi página', to: '{{ portal }}/exam/fee' },
    ],
  },
  {
    when: 'settle',
    then: [
      {
        paragraph:
          'La tarifa de su examen está pagada. Podrá elegir una fecha en cuanto la empresa del examen tenga su número. {% if waiting %}Esto sigue pendiente:{% else %}Lo estamos resolviendo con la empresa del examen, y le escribiremos si necesitamos algo de usted.{% endif %}',
      },
      { when: 'waiting', then: [{ points: { each: 'waitingFor', lead: '', text: '{{ item }}' } }] },
      { link: 'Abrir mi página', to: '{{ portal }}/exam' },
    ],
  },
  {
    when: 'choose',
    then: [
      { paragraph: 'Elija la fecha de su examen con la empresa del examen. Hágalo pronto: las fechas que le convienen pueden ocuparse.' },
      { link: 'Elegir una fecha en línea', to: '{{ schedulingUrl }}' },
      { paragraph: 'También puede llamar al {{ phone }}, opción {{ option }}: {{ hours }}.' },
    ],
  },
  {
    when: 'keep',
    then: [
      {
        paragraph:
          'Usted tiene fecha de examen: {{ appointment }}. Por favor, no falte. Si tiene que cambiarla, elija una fecha que no sea posterior a su último día.',
      },
      { link: 'Abrir mi página', to: '{{ portal }}/exam' },
    ],
  },
  { heading: 'Después de su último día' },
  {
    paragraph:
      'Si para entonces no ha aprobado, su solicitud aprobada se cierra. Puede presentar otra solicitud, con otra tarifa. Un examen presentado a tiempo cuenta, aunque lo sepamos después.',
  },
];
