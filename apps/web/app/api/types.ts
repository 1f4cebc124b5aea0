// Written by `npm run openapi` from the API. Do not edit.
/* eslint-disable max-lines */
export interface paths {
  '/api/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your applications */
    get: operations['ApplicationController_list'];
    put?: never;
    /** Submitted */
    post: operations['ApplicationController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The application */
    get: operations['ApplicationController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application, approved */
    post: operations['DecisionController_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/ask-for-more': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application, asked for more */
    post: operations['DecisionController_askForMore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/correct': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application, open again */
    post: operations['DecisionController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/deny': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application, denied */
    post: operations['DecisionController_deny'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The item is with us */
    post: operations['DecisionController_addItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/judge-item': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application with this finding */
    post: operations['DecisionController_judgeItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/note-appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application with its appeal */
    post: operations['DecisionController_noteAppeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/take': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application, taken */
    post: operations['DecisionController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applications/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application, withdrawn */
    post: operations['DecisionController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/changes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Waiting, recorded, refused or not done */
    get: operations['ChangesController_outcome'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/code-of-ethics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The Code */
    get: operations['EthicsCodeController_code'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/codec/decode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** In clear */
    post: operations['CodecController_decode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/codec/encode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Encrypted */
    post: operations['CodecController_encode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The file is kept */
    post: operations['DocumentController_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is known of the file */
    get: operations['DocumentController_one'];
    put?: never;
    post?: never;
    delete: operations['DocumentController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documents/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DocumentController_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Your draft */
    post: operations['DraftController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/drafts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** The draft as it is now */
    patch: operations['DraftController_change'];
    trace?: never;
  };
  '/api/drafts/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your draft */
    get: operations['DraftController_current'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/fees/application': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The fee */
    get: operations['PaymentController_fee'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process lives */
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** It can serve */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Letters to you */
    get: operations['NoticeController_mine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/letters/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The letter */
    get: operations['NoticeController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The account of this session */
    get: operations['AccountController_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** The account as it is now */
    patch: operations['AccountController_change'];
    trace?: never;
  };
  '/api/operations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How things stand */
    get: operations['OperationsController_overview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/operations/cases/{id}/retime': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The application with its new date */
    post: operations['OperationsController_retime'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/operations/letters/{id}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The letter as it is now */
    post: operations['OperationsController_resend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Your payments, newest first */
    get: operations['PaymentController_mine'];
    put?: never;
    /** The payment has begun */
    post: operations['PaymentController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The payment */
    get: operations['PaymentController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Given up; nothing was charged */
    post: operations['PaymentController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/payments/{id}/settle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Paid, with a receipt number */
    post: operations['PaymentController_pay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/portal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The home of the person who is signed in */
    get: operations['PortalController_home'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/portal/calendar.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PortalController_calendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/program': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The program today */
    get: operations['ProgramController_program'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sandbox/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The program’s clock */
    get: operations['ClockController_read'];
    put?: never;
    /** The clock stands there */
    post: operations['ClockController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sandbox/orientation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The day it was seen */
    post: operations['OrientationController_viewed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/signatures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The signature */
    post: operations['EthicsCodeController_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/signatures/{id}/copy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EthicsCodeController_copy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/applications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The application */
    get: operations['StaffController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/applications/{id}/items/{item}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The review form */
    get: operations['StaffController_item'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The queue */
    get: operations['StaffController_queue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open tasks, the earliest date first */
    get: operations['TaskController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/staff/tasks/{id}/done': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The task, done */
    post: operations['TaskController_done'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description One item after submission: its files, its signature, or the exam form. The fee comes by its payment. Staff enter when a paper came, and what it is */
    AddItem: {
      documents?: string[];
      /** @enum {string} */
      educationType?: 'diploma' | 'transcript';
      /** @enum {string} */
      examDelivery?: 'test-center' | 'online';
      /** @enum {string} */
      examLanguage?: 'en' | 'ar' | 'zh' | 'fa' | 'hi' | 'ja' | 'ko' | 'ru' | 'es' | 'vi';
      /** @enum {string} */
      item: 'photo-id' | 'diploma' | 'training-certificate' | 'code-signature' | 'exam-form';
      note?: string;
      /** @enum {string} */
      photoIdType?: 'drivers-license' | 'identification-card' | 'passport' | 'other-government-photo-id';
      /** Format: date */
      receivedOn?: string;
      /** Format: uuid */
      signatureId?: string;
    };
    ApplicationList: {
      applications: components['schemas']['ApplicationRow'][];
    };
    ApplicationRow: {
      ended?: components['schemas']['Moment'];
      id: string;
      reference: string;
      status: string;
      statusWords: string;
      submitted: components['schemas']['Moment'];
    };
    ApplicationView: {
      /** @description Something received in time has no outcome yet; the former status stands */
      beingRecorded: boolean;
      canWithdraw: boolean;
      completed?: components['schemas']['Moment'];
      deadlines: {
        by: components['schemas']['Day'];
        id: string;
        label: string;
        leftWords?: string;
        state: string;
        why: components['schemas']['Why'];
      }[];
      /** @description RL.revision: the revision of the Guidelines it stands under */
      edition: components['schemas']['Day'];
      ended?: components['schemas']['Moment'];
      id: string;
      items: {
        documents: components['schemas']['DocumentView'][];
        item: string;
        label: string;
        reasons: string[];
        received?: components['schemas']['Moment'];
        state: string;
        stateWords: string;
        /** @enum {string} */
        tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      }[];
      letters: components['schemas']['LetterRow'][];
      message?: components['schemas']['Message'];
      ours: components['schemas']['Duty'][];
      reference: string;
      signature?: components['schemas']['SignatureView'];
      status: string;
      /** @enum {string} */
      statusTone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      statusWords: string;
      submitted: components['schemas']['Moment'];
      timeline: components['schemas']['TimelineRow'][];
      withdrawRefusal?: string;
      yours: components['schemas']['Duty'][];
    };
    Card: {
      card: string;
      expiry: string;
      securityCode: string;
    };
    ChangeDraft: {
      city?: string | null;
      condition?: ('' | ('mental-illness' | 'substance-use-disorder' | 'both')) | null;
      dateOfBirth?: ('' | string) | null;
      declarations?: ('peer' | 'willing-to-share' | 'dedication' | 'truthful')[];
      educationType?: ('' | ('diploma' | 'transcript')) | null;
      email?: ('' | string) | null;
      examDelivery?: ('' | ('test-center' | 'online')) | null;
      examLanguage?: ('' | ('en' | 'ar' | 'zh' | 'fa' | 'hi' | 'ja' | 'ko' | 'ru' | 'es' | 'vi')) | null;
      experienceRole?: ('' | ('consumer' | 'parent' | 'caregiver' | 'family-member')) | null;
      familyName?: string | null;
      givenName?: string | null;
      phone?: ('' | string) | null;
      photoIdType?: ('' | ('drivers-license' | 'identification-card' | 'passport' | 'other-government-photo-id')) | null;
      postalCode?: ('' | string) | null;
      state?: ('' | string) | null;
      street?: string | null;
      version: number;
    };
    ChangeMe: {
      /** @enum {string} */
      language?: 'en' | 'es';
    };
    ChangeView: {
      caseId: string;
      id: string;
      /** @enum {string} */
      outcome: 'waiting' | 'recorded' | 'refused' | 'not-done';
      problem?: components['schemas']['Problem'];
      /** @description The application as it is now, for the person who sent the change */
      view?: components['schemas']['ApplicationView'];
    };
    ChecklistRow: {
      checked?: string;
      item: string;
      judge?: {
        possible: boolean;
        refusal?: string;
      };
      label: string;
      proof: components['schemas']['DocumentView'][] | string;
      reasons: {
        /** @enum {string} */
        class: 'decline' | 'fixable' | 'note';
        code: string;
        text: string;
      }[];
      received?: components['schemas']['Moment'];
      rule: string;
      state: string;
      stateWords: string;
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
    };
    /** @description The program’s clock, and what falls due next */
    ClockView: {
      next: {
        after: string;
        caseId: string;
        deadline: string;
        due: components['schemas']['Moment'];
        label: string;
        reference: string;
        rule: string;
      }[];
      now: components['schemas']['Moment'];
      today: components['schemas']['Day'];
      walking: boolean;
    };
    /** @description A version of the Code of Ethics; `official: false` marks our outline in plain words */
    CodeView: {
      effectiveOn: components['schemas']['Day'];
      official: boolean;
      scope: string;
      undertaking: string;
      values: {
        letter: string;
        name: string;
        standards: {
          id: string;
          text: string;
        }[];
      }[];
      version: string;
    };
    /** @description Paper that came in time and was entered after the voiding: reopens it. A second person agrees */
    CorrectApplication: {
      items: (
        | 'registration-form'
        | 'photo-id'
        | 'diploma'
        | 'lived-experience'
        | 'willing-to-share'
        | 'dedication'
        | 'code-signature'
        | 'training-certificate'
        | 'exam-form'
        | 'fee'
      )[];
      note: string;
      /** Format: date */
      receivedOn: string;
      secondPerson: string;
    };
    /** @description A Pacific date and its words */
    Day: {
      on: string;
      words: string;
    };
    /** @description A file that proves an item: true type, size in bytes, hash */
    DocumentView: {
      bytes: number;
      fileName: string;
      id: string;
      item: string;
      received: components['schemas']['Moment'];
      scan: string;
      sha256: string;
      /** @enum {string} */
      type: 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/heic';
    };
    /** @description A draft, what is left to do, and what submitting it now would answer */
    DraftView: {
      canSubmit: boolean;
      documents: components['schemas']['DocumentView'][];
      fee: components['schemas']['FeeView'];
      fields: {
        city: string | null;
        condition: string | null;
        dateOfBirth: string | null;
        declarations: string[];
        educationType: string | null;
        email: string | null;
        examDelivery: string | null;
        examLanguage: string | null;
        experienceRole: string | null;
        familyName: string | null;
        givenName: string | null;
        phone: string | null;
        photoIdType: string | null;
        postalCode: string | null;
        state: string | null;
        street: string | null;
      };
      id: string;
      notice: (
        | 'registration-form'
        | 'photo-id'
        | 'diploma'
        | 'lived-experience'
        | 'willing-to-share'
        | 'dedication'
        | 'code-signature'
        | 'training-certificate'
        | 'exam-form'
        | 'fee'
      )[];
      refusal?: {
        code: string;
        detail: string;
        errors?: {
          detail: string;
          pointer: string;
          rule?: string;
        }[];
        names?: string[];
        rule?: string;
        status: number;
        title: string;
        type: string;
      };
      /** @enum {string} */
      route: 'standard';
      signature?: components['schemas']['SignatureView'];
      tasks: {
        done: boolean;
        /** @enum {string} */
        item:
          | 'registration-form'
          | 'photo-id'
          | 'diploma'
          | 'lived-experience'
          | 'willing-to-share'
          | 'dedication'
          | 'code-signature'
          | 'training-certificate'
          | 'exam-form'
          | 'fee'
          | 'declarations';
        /** @enum {string} */
        needed: 'to-submit' | 'can-follow';
        problems: string[];
      }[];
      version: number;
    };
    Duty: {
      action?: {
        href: string;
        label: string;
      };
      by?: components['schemas']['Day'];
      byLabel: string;
      heading: string;
      id: string;
      item?: string;
      leftWords?: string;
      text: string;
      /** @enum {string} */
      tone: 'turn' | 'soon' | 'plain' | 'late';
      why?: components['schemas']['Why'];
    };
    /** @description A fee somebody owes or paid, in cents; `receipt` is the id of the payment */
    FeeView: {
      cents: number;
      /** @enum {string} */
      code:
        | 'application'
        | 'exam'
        | 'exam-retake'
        | 'renewal'
        | 'reinstatement'
        | 'late-renewal'
        | 'supervisor-training'
        | 'provider-core'
        | 'provider-specialization'
        | 'provider-ce'
        | 'provider-refresher'
        | 'provider-renewal'
        | 'curriculum-modification';
      obligationId: string;
      paid?: components['schemas']['Moment'];
      receipt?: string;
      /** @enum {string} */
      state: 'due' | 'paid' | 'forfeited' | 'cancelled';
    };
    /** @description What staff read off the proof (202.1.B, 202.1.G.hours, 801.4.B) */
    Findings: {
      competencies?: number;
      /** Format: date */
      completedOn?: string;
      graduated?: boolean;
      /** Format: date */
      graduatedOn?: string;
      hours?: number;
      provider?: string;
      showsBirthDate?: boolean;
    };
    Health: {
      /** @enum {string} */
      mode: 'sandbox' | 'production';
      /** @enum {string} */
      status: 'up';
    };
    /** @description What the review of one item asks: reasons on offer, what to read off the proof, approved providers */
    JudgeForm: {
      checked?: string;
      documents: components['schemas']['DocumentView'][];
      findings: {
        [key: string]: string | number | boolean;
      };
      findingsAsked: {
        /** @enum {string} */
        kind: 'boolean' | 'date' | 'number' | 'provider';
        label: string;
        name: string;
        required: boolean;
      }[];
      item: string;
      judge?: {
        possible: boolean;
        refusal?: string;
      };
      label: string;
      proof: components['schemas']['DocumentView'][] | string;
      providers: {
        from: components['schemas']['Day'];
        id: string;
        name: string;
        through?: components['schemas']['Day'];
      }[];
      reasons: {
        /** @enum {string} */
        class: 'decline' | 'fixable' | 'note';
        code: string;
        text: string;
      }[];
      reasonsOffered: {
        applicant: string;
        /** @enum {string} */
        class: 'decline' | 'fixable' | 'note';
        code: string;
        staff: string;
      }[];
      received?: components['schemas']['Moment'];
      rule: string;
      state: string;
      stateWords: string;
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
    };
    JudgeItem: {
      /** @default {} */
      findings: components['schemas']['Findings'];
      /** @enum {string} */
      item:
        | 'registration-form'
        | 'photo-id'
        | 'diploma'
        | 'lived-experience'
        | 'willing-to-share'
        | 'dedication'
        | 'code-signature'
        | 'training-certificate'
        | 'exam-form'
        | 'fee';
      met: boolean;
      /** @default [] */
      reasons: string[];
    };
    LetterList: {
      letters: components['schemas']['LetterRow'][];
    };
    LetterRow: {
      date: components['schemas']['Moment'];
      id: string;
      kind: string;
      /** @enum {string} */
      language: 'en' | 'es';
      /** @enum {string} */
      state: 'requested' | 'accepted' | 'sent' | 'bounced';
      stateWords: string;
      title: string;
    };
    /** @description One letter as it was sent */
    LetterView: {
      date: components['schemas']['Moment'];
      /** @description As sent. Empty while the letter has not been written out */
      html: string;
      id: string;
      kind: string;
      /** @enum {string} */
      language: 'en' | 'es';
      /** @enum {string} */
      state: 'requested' | 'accepted' | 'sent' | 'bounced';
      stateWords: string;
      text: string;
      title: string;
    };
    Message: {
      heading: string;
      text: string;
      /** @enum {string} */
      tone: 'info' | 'success' | 'warning' | 'error';
    };
    MeView: {
      person?: {
        familyName: string;
        givenName: string;
        id: string;
        /** @enum {string} */
        language: 'en' | 'es';
      };
      user: {
        email: string;
        id: string;
        name: string;
        permissions: (
          | 'applications:read'
          | 'applications:judge'
          | 'applications:decide'
          | 'tasks:work'
          | 'payments:read'
          | 'operations:read'
          | 'operations:act'
          | 'payloads:read'
          | 'sandbox:clock'
        )[];
        /** @enum {string} */
        role: 'applicant' | 'reviewer' | 'finance' | 'operator';
      };
    };
    /** @description A UTC instant, its Pacific date and its words */
    Moment: {
      at: string;
      on: string;
      words: string;
    };
    MoveClock: {
      to: string;
    };
    NoBody: Record<string, never>;
    NoteAppeal: {
      /** Format: date */
      receivedOn: string;
    };
    /** @description Overdue duties, letters and changes on their way, blocked and silent cases */
    OperationsView: {
      blocked: {
        attempts: number;
        caseId: string;
        changeId: string;
        error: string;
        reference: string;
        since: components['schemas']['Moment'];
      }[];
      counts: {
        blocked: number;
        drafts: number;
        endedCases: number;
        lettersWaiting: number;
        open: number;
        openTasks: number;
        overdue: number;
        silentCases: number;
        unanswered: number;
      };
      lettersWaiting: components['schemas']['StuckLetter'][];
      overdue: {
        caseId: string;
        deadline: string;
        label: string;
        lastDay: components['schemas']['Day'];
        leftWords: string;
        reference: string;
        rule: string;
      }[];
      silentCases: {
        caseId: string;
        kind: string;
        opened: components['schemas']['Moment'];
        reference: string;
        stage: string;
      }[];
      unanswered: {
        arriving: boolean;
        caseId: string;
        changeId: string;
        command: string;
        received: components['schemas']['Moment'];
        reference: string;
      }[];
    };
    OrientationViewed: {
      viewedOn: components['schemas']['Day'];
    };
    PaymentList: {
      payments: components['schemas']['PaymentView'][];
    };
    /** @description `unapplied`: the money came and pays nothing; finance staff were told */
    PaymentView: {
      cents: number;
      /** @enum {string} */
      code:
        | 'application'
        | 'exam'
        | 'exam-retake'
        | 'renewal'
        | 'reinstatement'
        | 'late-renewal'
        | 'supervisor-training'
        | 'provider-core'
        | 'provider-specialization'
        | 'provider-ce'
        | 'provider-refresher'
        | 'provider-renewal'
        | 'curriculum-modification';
      currency: string;
      forName: string;
      id: string;
      receiptNumber?: string;
      settled?: components['schemas']['Moment'];
      started: components['schemas']['Moment'];
      /** @enum {string} */
      state: 'started' | 'succeeded' | 'failed' | 'cancelled' | 'unapplied';
    };
    /** @description What you have to do, by when and why; what we have to do, by when */
    PortalView: {
      application?: {
        id: string;
        reference: string;
        status: string;
        statusTone: string;
        statusWords: string;
      };
      canStart: boolean;
      canWithdraw: boolean;
      draft?: {
        done: number;
        id: string;
        of: number;
        version: number;
      };
      lead: string;
      letters: components['schemas']['LetterRow'][];
      message?: components['schemas']['Message'];
      name: string;
      ours: components['schemas']['Duty'][];
      startRefusal?: string;
      steps: {
        label: string;
        /** @enum {string} */
        state: 'complete' | 'current' | 'next';
      }[];
      timeline: components['schemas']['TimelineRow'][];
      yours: components['schemas']['Duty'][];
    };
    Problem: {
      code: string;
      detail: string;
      errors?: {
        detail: string;
        pointer: string;
        rule?: string;
      }[];
      names?: string[];
      rule?: string;
      state?: unknown;
      status: number;
      title: string;
      type: string;
    };
    ProgramView: {
      authority: {
        bhin: string;
        bill: string;
        county: string;
        name: string;
        shortName: string;
        statute: string;
      };
      contact: {
        address: string;
        email: string;
        phone: string;
        website: string;
      };
      fees: {
        cents: number;
        /** @enum {string} */
        code:
          | 'application'
          | 'exam'
          | 'exam-retake'
          | 'renewal'
          | 'reinstatement'
          | 'late-renewal'
          | 'supervisor-training'
          | 'provider-core'
          | 'provider-specialization'
          | 'provider-ce'
          | 'provider-refresher'
          | 'provider-renewal'
          | 'curriculum-modification';
      }[];
      links: {
        mail?: string;
        temporal?: string;
      };
      /** @enum {string} */
      mode: 'sandbox' | 'production';
      now: components['schemas']['Moment'];
      /** @description Numbers of the rule sheet in force and of this system that pages say in words */
      numbers: {
        answerDays: number;
        codeValues: number;
        competencies: number;
        fileMegabytes: number;
        holdDays: number;
        minimumAge: number;
        noticeDays: number;
        passwordCharacters: number;
        trainingHours: number;
      };
      revision: components['schemas']['Day'];
      today: components['schemas']['Day'];
    };
    QueueRow: {
      daysLeft?: number;
      due?: components['schemas']['Day'];
      id: string;
      leftWords: string;
      name: string;
      owner?: string;
      reference: string;
      rule?: string;
      stage: string;
      stageWords: string;
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      /** @enum {string} */
      turn: 'us' | 'them' | 'nobody';
      turnWords: string;
      what: string;
    };
    /** @description Work by what is due: overdue, due within seven days, our turn, waiting for the applicant, ended recently */
    QueueView: {
      counts: {
        ended: number;
        'our-turn': number;
        overdue: number;
        'this-week': number;
        waiting: number;
      };
      groups: {
        count: number;
        /** @description Send it back to read on in this group */
        cursor?: string;
        /** @enum {string} */
        id: 'overdue' | 'this-week' | 'our-turn' | 'waiting' | 'ended';
        rows: components['schemas']['QueueRow'][];
        title: string;
      }[];
    };
    /** @description Received and safe; nothing has to be sent again */
    Received: {
      changeId: string;
      /** @description Where the outcome will be found */
      outcome: string;
    };
    /** @description Computes one promised date anew from the rule sheet of today; somebody else agrees */
    RetimeDeadline: {
      deadline: string;
      reason: string;
      secondPerson: string;
    };
    SignatureView: {
      id: string;
      printedName: string;
      signed: components['schemas']['Moment'];
      version: string;
    };
    SignCode: {
      /** @enum {boolean} */
      agreed: true;
      /** Format: uuid */
      for: string;
      printedName: string;
      version: string;
    };
    /** @description Summary, checklist, deadlines with reasons, documents, requests, letters, timeline, actions */
    StaffCaseView: {
      actions: {
        /** @description What follows, to be read before confirming */
        consequences: string[];
        /** @description The items it is about, each with the words the applicant will read */
        items?: {
          item: string;
          label: string;
          reasons: {
            code: string;
            text: string;
          }[];
        }[];
        label: string;
        /** @enum {string} */
        name: 'take' | 'ask-for-more' | 'approve' | 'deny' | 'withdraw' | 'note-appeal' | 'correct';
        possible: boolean;
        refusal?: string;
        rule?: string;
      }[];
      checklist: components['schemas']['ChecklistRow'][];
      checklistCounts: string;
      deadlines: {
        due: components['schemas']['Day'];
        dueWords: string;
        id: string;
        label: string;
        leftWords?: string;
        state: string;
        stateWords: string;
        /** @enum {string} */
        tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
        why: components['schemas']['Why'];
      }[];
      documents: components['schemas']['DocumentView'][];
      earlier: {
        id: string;
        reference: string;
        status: string;
      }[];
      facts: {
        address: string;
        condition: string;
        dateOfBirth: string;
        email: string;
        experienceRole: string;
        legalName: string;
        phone: string;
      };
      id: string;
      /** @description The last thing a person did */
      lastAct?: components['schemas']['TimelineRow'];
      letters: components['schemas']['LetterRow'][];
      name: string;
      reference: string;
      requests: {
        asked: string;
        codes: string[];
        dueWords: string;
        item: string;
        label: string;
        state: string;
        /** @enum {string} */
        tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      }[];
      status: string;
      statusWords: string;
      strip: {
        label: string;
        value: string;
      }[];
      tasks: components['schemas']['TaskView'][];
      temporalUrl?: string;
      timeline: components['schemas']['TimelineRow'][];
      /** @enum {string} */
      tone: 'good' | 'turn' | 'wait' | 'late' | 'plain';
      /** @enum {string} */
      turn: 'us' | 'them' | 'nobody';
      turnWords: string;
    };
    StartDraft: {
      /** @enum {string} */
      route: 'standard';
    };
    StartedPayment: {
      id: string;
      payUrl: string;
    };
    StartPayment: {
      /** Format: uuid */
      obligationId: string;
    };
    StuckLetter: {
      attempts: number;
      caseId: string;
      id: string;
      kind: string;
      lastError?: string;
      reference: string;
      requested: components['schemas']['Moment'];
      state: string;
    };
    /** @description Draft and version as they were shown; what is in them is read from the record */
    SubmitApplication: {
      /** Format: uuid */
      draftId: string;
      version: number;
    };
    TaskDone: {
      outcome: string;
    };
    TaskList: {
      tasks: components['schemas']['TaskView'][];
    };
    TaskView: {
      caseId: string;
      created: components['schemas']['Moment'];
      done?: components['schemas']['Moment'];
      doneBy?: string;
      due?: components['schemas']['Day'];
      id: string;
      kind: string;
      owner?: string;
      queue: string;
      reference: string;
      words: string;
    };
    TimelineRow: {
      codes?: string[];
      /** @enum {string} */
      state: 'done' | 'today' | 'next';
      text: string;
      when: string;
      who?: string;
    };
    /** @description Where the clock stands, and what happened on the way */
    WalkView: {
      happened: {
        at: components['schemas']['Moment'];
        caseId: string;
        reference: string;
        what: string;
      }[];
      now: components['schemas']['Moment'];
      steps: number;
    };
    /** @description Why a date is what it is: start, length, calendar, what does not move it, what happens after; rule last */
    Why: {
      details: string[];
      rule: string;
      summary: string;
    };
    WirePayload: {
      /** Format: base64 */
      data?: string;
      metadata?: {
        [key: string]: string;
      };
    };
    WirePayloads: {
      payloads: components['schemas']['WirePayload'][];
    };
    /** @description Empty for the applicant. Staff enter when the paper came, and what it is */
    WithdrawApplication: {
      note?: string;
      /** Format: date */
      receivedOn?: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  ApplicationController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Your applications */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationList'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationController_submit: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitApplication'];
      };
    };
    responses: {
      /** @description Submitted */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The application */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_approve: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoBody'];
      };
    };
    responses: {
      /** @description The application, approved */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_askForMore: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoBody'];
      };
    };
    responses: {
      /** @description The application, asked for more */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_correct: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectApplication'];
      };
    };
    responses: {
      /** @description The application, open again */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_deny: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoBody'];
      };
    };
    responses: {
      /** @description The application, denied */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_addItem: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddItem'];
      };
    };
    responses: {
      /** @description The item is with us */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_judgeItem: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JudgeItem'];
      };
    };
    responses: {
      /** @description The application with this finding */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_noteAppeal: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoteAppeal'];
      };
    };
    responses: {
      /** @description The application with its appeal */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_take: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoBody'];
      };
    };
    responses: {
      /** @description The application, taken */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DecisionController_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawApplication'];
      };
    };
    responses: {
      /** @description The application, withdrawn */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ChangesController_outcome: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Waiting, recorded, refused or not done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangeView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  EthicsCodeController_code: {
    parameters: {
      query?: {
        version?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The Code */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CodeView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CodecController_decode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WirePayloads'];
      };
    };
    responses: {
      /** @description In clear */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WirePayloads'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  CodecController_encode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WirePayloads'];
      };
    };
    responses: {
      /** @description Encrypted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WirePayloads'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentController_send: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** @enum {string} */
          educationType?: 'diploma' | 'transcript';
          /** Format: binary */
          file: string;
          /** Format: uuid */
          for: string;
          /** @enum {string} */
          handIn?: 'true';
          item: string;
          /** @enum {string} */
          photoIdType?: 'drivers-license' | 'identification-card' | 'passport' | 'other-government-photo-id';
        };
      };
    };
    responses: {
      /** @description The file is kept */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is known of the file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DocumentController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file is gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DocumentController_content: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
    };
  };
  DraftController_start: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartDraft'];
      };
    };
    responses: {
      /** @description Your draft */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeDraft'];
      };
    };
    responses: {
      /** @description The draft as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  DraftController_current: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Your draft */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentController_fee: {
    parameters: {
      query: {
        /** @description id of a draft or application */
        for: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fee */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeeView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The process lives */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It can serve */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticeController_mine: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Letters to you */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterList'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticeController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The letter */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountController_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account of this session */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountController_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeMe'];
      };
    };
    responses: {
      /** @description The account as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  OperationsController_overview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How things stand */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OperationsView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  OperationsController_retime: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RetimeDeadline'];
      };
    };
    responses: {
      /** @description The application with its new date */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Received and safe */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Received'];
        };
      };
      /** @description Not possible now; `state` is how things stand */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not possible with this input */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Not received; repeat with the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  OperationsController_resend: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The letter as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StuckLetter'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentController_mine: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Your payments, newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentList'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentController_start: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartPayment'];
      };
    };
    responses: {
      /** @description The payment has begun */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StartedPayment'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentController_cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Given up; nothing was charged */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PaymentController_pay: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Card'];
      };
    };
    responses: {
      /** @description Paid, with a receipt number */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PaymentView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PortalController_home: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The home of the person who is signed in */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PortalView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  PortalController_calendar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The dates */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
    };
  };
  ProgramController_program: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The program today */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgramView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ClockController_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The program’s clock */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClockView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  ClockController_move: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveClock'];
      };
    };
    responses: {
      /** @description The clock stands there */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WalkView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  OrientationController_viewed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The day it was seen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrientationViewed'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  EthicsCodeController_sign: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignCode'];
      };
    };
    responses: {
      /** @description The signature */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignatureView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  EthicsCodeController_copy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was signed, by whom, when */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
    };
  };
  StaffController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The application */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffCaseView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  StaffController_item: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        item: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The review form */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JudgeForm'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  StaffController_queue: {
    parameters: {
      query?: {
        cursor?: string;
        group?: 'overdue' | 'this-week' | 'our-turn' | 'waiting' | 'ended';
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The queue */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  TaskController_open: {
    parameters: {
      query?: {
        queue?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Open tasks, the earliest date first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskList'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
  TaskController_done: {
    parameters: {
      query?: never;
      header: {
        /** @description A UUID. Same key and body: same answer; same key, other body: 422. */
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskDone'];
      };
    };
    responses: {
      /** @description The task, done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskView'];
        };
      };
      /** @description Anything else is a problem document */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Problem'];
        };
      };
    };
  };
}
